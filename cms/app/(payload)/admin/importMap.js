import { Together as Together_9068fdcb8747ea8983cc60c3dcf836f6 } from '../../../together/Together.tsx'
import { BeforePublishing as BeforePublishing_ff85486e3eb42be0dcf30362ae1e2e64 } from '../../../gate/panel/BeforePublishing.tsx'
import { TranslationPanel as TranslationPanel_3decdb7d4643eabe1ef9d6bbf435c1a1 } from '../../../translation/panel/TranslationPanel.tsx'
import { MinorEdit as MinorEdit_281c0222289d6b12bfa2f1b57b09b584 } from '../../../translation/panel/MinorEdit.tsx'
import { StillRight as StillRight_4b0f940c702078700e4bd3d75079961c } from '../../../review/views/StillRight.tsx'
import { DocumentActivity as DocumentActivity_2c460b34bb2721b3b7833b84638fec28 } from '../../../activity/views/DocumentActivity.tsx'
import { RecordingsTab as RecordingsTab_36adb6ef6b5f66708aa0411abbf3290a } from '../../../recordings/views/RecordingsTab.tsx'
import { QuestionRow as QuestionRow_e7f2a78528557904c0a911bcf7ee38c2 } from '../../../admin/QuestionRow.tsx'
import { RowName as RowName_6b21359c083f6880ed6ed8cded431365 } from '../../../admin/RowName.tsx'
import { FiguresOfReport as FiguresOfReport_b1e48128683bb0c9ae22f25e09517819 } from '../../../desk/figures/views/FiguresOfReport.tsx'
import { AfterSaving as AfterSaving_886f7be25b66f92c9c78a380fe42e1c2 } from '../../../admin/AfterSaving.tsx'
import { Dashboard as Dashboard_f781e9028d57a98d9263c5f8db6380b6 } from '../../../admin/dashboard/Dashboard.tsx'
import { SignUpsLink as SignUpsLink_3f8ba1e9ad3a34d1b3eea678f1776963 } from '../../../signup/admin/views/SignUpsLink.tsx'
import { TranslateLink as TranslateLink_faf3a3d4698906db9a4b27b003458944 } from '../../../translation/queue/views/TranslateLink.tsx'
import { RequestsLink as RequestsLink_4448edd2600f737c801519d82c7c9669 } from '../../../desk/inbox/views/RequestsLink.tsx'
import { VolunteersLink as VolunteersLink_1f5892910de04978ed568f1b5d119130 } from '../../../desk/volunteers/admin/views/VolunteersLink.tsx'
import { ShiftsLink as ShiftsLink_e54095d65deee0f2ebe644a17ae86e3f } from '../../../desk/shifts/admin/views/ShiftsLink.tsx'
import { ReportKeysLink as ReportKeysLink_29d988b64b30c10eb06ebaad85b24b59 } from '../../../desk/reports/admin/views/ReportKeysLink.tsx'
import { FiguresLink as FiguresLink_4c51671ab05e489067efa03f1edf4acb } from '../../../desk/figures/views/FiguresLink.tsx'
import { FeedbackLink as FeedbackLink_0541b75eb849d13abba39ddda7257739 } from '../../../feedback/admin/FeedbackLink.tsx'
import { ActivityLink as ActivityLink_2472ebf62f0507e8d7b07f3c3b84b079 } from '../../../activity/views/ActivityLink.tsx'
import { SignUpsView as SignUpsView_1bcb93510e8153a57f62f93e65a844bd } from '../../../signup/admin/views/SignUpsView.tsx'
import { FiguresView as FiguresView_8d432d78a8b6ded2ca8b606c67f637dd } from '../../../desk/figures/views/FiguresView.tsx'
import { RequestsView as RequestsView_070569d67bd3d46d6a6e0f52df0d4a07 } from '../../../desk/inbox/views/RequestsView.tsx'
import { VolunteersView as VolunteersView_4a1bff98b42592a0ea9b237907a2ddbb } from '../../../desk/volunteers/admin/views/VolunteersView.tsx'
import { ReportKeysView as ReportKeysView_e85e40a88302484935a2effc117f1cd0 } from '../../../desk/reports/admin/views/ReportKeysView.tsx'
import { ShiftsView as ShiftsView_6436eff453fb61a9bb537a46343bc25d } from '../../../desk/shifts/admin/views/ShiftsView.tsx'
import { TranslateView as TranslateView_559f4424342c27d8d131bf9caa047b3c } from '../../../translation/queue/views/TranslateView.tsx'
import { FeedbackView as FeedbackView_06f241f0d62b01f83a7bc5340a9a9e74 } from '../../../feedback/admin/FeedbackView.tsx'
import { ActivityView as ActivityView_7424a24558340b2a64600a3cf7e00fac } from '../../../activity/views/ActivityView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/together/Together.tsx#Together": Together_9068fdcb8747ea8983cc60c3dcf836f6,
  "/gate/panel/BeforePublishing.tsx#BeforePublishing": BeforePublishing_ff85486e3eb42be0dcf30362ae1e2e64,
  "/translation/panel/TranslationPanel.tsx#TranslationPanel": TranslationPanel_3decdb7d4643eabe1ef9d6bbf435c1a1,
  "/translation/panel/MinorEdit.tsx#MinorEdit": MinorEdit_281c0222289d6b12bfa2f1b57b09b584,
  "/review/views/StillRight.tsx#StillRight": StillRight_4b0f940c702078700e4bd3d75079961c,
  "/activity/views/DocumentActivity.tsx#DocumentActivity": DocumentActivity_2c460b34bb2721b3b7833b84638fec28,
  "/recordings/views/RecordingsTab.tsx#RecordingsTab": RecordingsTab_36adb6ef6b5f66708aa0411abbf3290a,
  "/admin/QuestionRow.tsx#QuestionRow": QuestionRow_e7f2a78528557904c0a911bcf7ee38c2,
  "/admin/RowName.tsx#RowName": RowName_6b21359c083f6880ed6ed8cded431365,
  "/desk/figures/views/FiguresOfReport.tsx#FiguresOfReport": FiguresOfReport_b1e48128683bb0c9ae22f25e09517819,
  "/admin/AfterSaving.tsx#AfterSaving": AfterSaving_886f7be25b66f92c9c78a380fe42e1c2,
  "/admin/dashboard/Dashboard.tsx#Dashboard": Dashboard_f781e9028d57a98d9263c5f8db6380b6,
  "/signup/admin/views/SignUpsLink.tsx#SignUpsLink": SignUpsLink_3f8ba1e9ad3a34d1b3eea678f1776963,
  "/translation/queue/views/TranslateLink.tsx#TranslateLink": TranslateLink_faf3a3d4698906db9a4b27b003458944,
  "/desk/inbox/views/RequestsLink.tsx#RequestsLink": RequestsLink_4448edd2600f737c801519d82c7c9669,
  "/desk/volunteers/admin/views/VolunteersLink.tsx#VolunteersLink": VolunteersLink_1f5892910de04978ed568f1b5d119130,
  "/desk/shifts/admin/views/ShiftsLink.tsx#ShiftsLink": ShiftsLink_e54095d65deee0f2ebe644a17ae86e3f,
  "/desk/reports/admin/views/ReportKeysLink.tsx#ReportKeysLink": ReportKeysLink_29d988b64b30c10eb06ebaad85b24b59,
  "/desk/figures/views/FiguresLink.tsx#FiguresLink": FiguresLink_4c51671ab05e489067efa03f1edf4acb,
  "/feedback/admin/FeedbackLink.tsx#FeedbackLink": FeedbackLink_0541b75eb849d13abba39ddda7257739,
  "/activity/views/ActivityLink.tsx#ActivityLink": ActivityLink_2472ebf62f0507e8d7b07f3c3b84b079,
  "/signup/admin/views/SignUpsView.tsx#SignUpsView": SignUpsView_1bcb93510e8153a57f62f93e65a844bd,
  "/desk/figures/views/FiguresView.tsx#FiguresView": FiguresView_8d432d78a8b6ded2ca8b606c67f637dd,
  "/desk/inbox/views/RequestsView.tsx#RequestsView": RequestsView_070569d67bd3d46d6a6e0f52df0d4a07,
  "/desk/volunteers/admin/views/VolunteersView.tsx#VolunteersView": VolunteersView_4a1bff98b42592a0ea9b237907a2ddbb,
  "/desk/reports/admin/views/ReportKeysView.tsx#ReportKeysView": ReportKeysView_e85e40a88302484935a2effc117f1cd0,
  "/desk/shifts/admin/views/ShiftsView.tsx#ShiftsView": ShiftsView_6436eff453fb61a9bb537a46343bc25d,
  "/translation/queue/views/TranslateView.tsx#TranslateView": TranslateView_559f4424342c27d8d131bf9caa047b3c,
  "/feedback/admin/FeedbackView.tsx#FeedbackView": FeedbackView_06f241f0d62b01f83a7bc5340a9a9e74,
  "/activity/views/ActivityView.tsx#ActivityView": ActivityView_7424a24558340b2a64600a3cf7e00fac,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
