import { QuestionRow as QuestionRow_e7f2a78528557904c0a911bcf7ee38c2 } from '../../../admin/QuestionRow.tsx'
import { RowName as RowName_6b21359c083f6880ed6ed8cded431365 } from '../../../admin/RowName.tsx'
import { FiguresOfReport as FiguresOfReport_b1e48128683bb0c9ae22f25e09517819 } from '../../../desk/figures/views/FiguresOfReport.tsx'
import { AfterSaving as AfterSaving_886f7be25b66f92c9c78a380fe42e1c2 } from '../../../admin/AfterSaving.tsx'
import { Publishing as Publishing_b823a1de6d9704822182c076768c5b96 } from '../../../admin/Publishing.tsx'
import { WaitingRequests as WaitingRequests_2b105c8314d5ccd1ab6ed99c6ac826e6 } from '../../../desk/inbox/views/WaitingRequests.tsx'
import { NewVolunteers as NewVolunteers_31a53e3149a4f5cc6f141af90bf0d057 } from '../../../desk/volunteers/admin/views/NewVolunteers.tsx'
import { QuestionsNow as QuestionsNow_8dc4249112ac6a4cdf543dc9f47a2df1 } from '../../../desk/questions/views/QuestionsNow.tsx'
import { NextSittings as NextSittings_e445d7a0a6241da92c5aaeb2ef014c14 } from '../../../signup/admin/views/NextSittings.tsx'
import { OpenShifts as OpenShifts_53f6fcd271a9d710316a95943787e55d } from '../../../desk/shifts/admin/views/OpenShifts.tsx'
import { OftenDone as OftenDone_aadcbfd21d64a824937787518237270e } from '../../../admin/OftenDone.tsx'
import { Retention as Retention_4b54af5a4364a378fb873b0cedb4896a } from '../../../admin/Retention.tsx'
import { MailState as MailState_e47bae345257b2ab7b9e5a7511f01dbd } from '../../../admin/MailState.tsx'
import { ToFillIn as ToFillIn_e20481fff14ee7919e2186296b8e53a9 } from '../../../admin/ToFillIn.tsx'
import { SignUpsLink as SignUpsLink_3f8ba1e9ad3a34d1b3eea678f1776963 } from '../../../signup/admin/views/SignUpsLink.tsx'
import { RequestsLink as RequestsLink_4448edd2600f737c801519d82c7c9669 } from '../../../desk/inbox/views/RequestsLink.tsx'
import { VolunteersLink as VolunteersLink_1f5892910de04978ed568f1b5d119130 } from '../../../desk/volunteers/admin/views/VolunteersLink.tsx'
import { ShiftsLink as ShiftsLink_e54095d65deee0f2ebe644a17ae86e3f } from '../../../desk/shifts/admin/views/ShiftsLink.tsx'
import { ReportKeysLink as ReportKeysLink_29d988b64b30c10eb06ebaad85b24b59 } from '../../../desk/reports/admin/views/ReportKeysLink.tsx'
import { FiguresLink as FiguresLink_4c51671ab05e489067efa03f1edf4acb } from '../../../desk/figures/views/FiguresLink.tsx'
import { SignUpsView as SignUpsView_1bcb93510e8153a57f62f93e65a844bd } from '../../../signup/admin/views/SignUpsView.tsx'
import { FiguresView as FiguresView_8d432d78a8b6ded2ca8b606c67f637dd } from '../../../desk/figures/views/FiguresView.tsx'
import { RequestsView as RequestsView_070569d67bd3d46d6a6e0f52df0d4a07 } from '../../../desk/inbox/views/RequestsView.tsx'
import { VolunteersView as VolunteersView_4a1bff98b42592a0ea9b237907a2ddbb } from '../../../desk/volunteers/admin/views/VolunteersView.tsx'
import { ReportKeysView as ReportKeysView_e85e40a88302484935a2effc117f1cd0 } from '../../../desk/reports/admin/views/ReportKeysView.tsx'
import { ShiftsView as ShiftsView_6436eff453fb61a9bb537a46343bc25d } from '../../../desk/shifts/admin/views/ShiftsView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/QuestionRow.tsx#QuestionRow": QuestionRow_e7f2a78528557904c0a911bcf7ee38c2,
  "/admin/RowName.tsx#RowName": RowName_6b21359c083f6880ed6ed8cded431365,
  "/desk/figures/views/FiguresOfReport.tsx#FiguresOfReport": FiguresOfReport_b1e48128683bb0c9ae22f25e09517819,
  "/admin/AfterSaving.tsx#AfterSaving": AfterSaving_886f7be25b66f92c9c78a380fe42e1c2,
  "/admin/Publishing.tsx#Publishing": Publishing_b823a1de6d9704822182c076768c5b96,
  "/desk/inbox/views/WaitingRequests.tsx#WaitingRequests": WaitingRequests_2b105c8314d5ccd1ab6ed99c6ac826e6,
  "/desk/volunteers/admin/views/NewVolunteers.tsx#NewVolunteers": NewVolunteers_31a53e3149a4f5cc6f141af90bf0d057,
  "/desk/questions/views/QuestionsNow.tsx#QuestionsNow": QuestionsNow_8dc4249112ac6a4cdf543dc9f47a2df1,
  "/signup/admin/views/NextSittings.tsx#NextSittings": NextSittings_e445d7a0a6241da92c5aaeb2ef014c14,
  "/desk/shifts/admin/views/OpenShifts.tsx#OpenShifts": OpenShifts_53f6fcd271a9d710316a95943787e55d,
  "/admin/OftenDone.tsx#OftenDone": OftenDone_aadcbfd21d64a824937787518237270e,
  "/admin/Retention.tsx#Retention": Retention_4b54af5a4364a378fb873b0cedb4896a,
  "/admin/MailState.tsx#MailState": MailState_e47bae345257b2ab7b9e5a7511f01dbd,
  "/admin/ToFillIn.tsx#ToFillIn": ToFillIn_e20481fff14ee7919e2186296b8e53a9,
  "/signup/admin/views/SignUpsLink.tsx#SignUpsLink": SignUpsLink_3f8ba1e9ad3a34d1b3eea678f1776963,
  "/desk/inbox/views/RequestsLink.tsx#RequestsLink": RequestsLink_4448edd2600f737c801519d82c7c9669,
  "/desk/volunteers/admin/views/VolunteersLink.tsx#VolunteersLink": VolunteersLink_1f5892910de04978ed568f1b5d119130,
  "/desk/shifts/admin/views/ShiftsLink.tsx#ShiftsLink": ShiftsLink_e54095d65deee0f2ebe644a17ae86e3f,
  "/desk/reports/admin/views/ReportKeysLink.tsx#ReportKeysLink": ReportKeysLink_29d988b64b30c10eb06ebaad85b24b59,
  "/desk/figures/views/FiguresLink.tsx#FiguresLink": FiguresLink_4c51671ab05e489067efa03f1edf4acb,
  "/signup/admin/views/SignUpsView.tsx#SignUpsView": SignUpsView_1bcb93510e8153a57f62f93e65a844bd,
  "/desk/figures/views/FiguresView.tsx#FiguresView": FiguresView_8d432d78a8b6ded2ca8b606c67f637dd,
  "/desk/inbox/views/RequestsView.tsx#RequestsView": RequestsView_070569d67bd3d46d6a6e0f52df0d4a07,
  "/desk/volunteers/admin/views/VolunteersView.tsx#VolunteersView": VolunteersView_4a1bff98b42592a0ea9b237907a2ddbb,
  "/desk/reports/admin/views/ReportKeysView.tsx#ReportKeysView": ReportKeysView_e85e40a88302484935a2effc117f1cd0,
  "/desk/shifts/admin/views/ShiftsView.tsx#ShiftsView": ShiftsView_6436eff453fb61a9bb537a46343bc25d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
