import { RowName as RowName_6b21359c083f6880ed6ed8cded431365 } from '../../../admin/RowName.tsx'
import { AfterSaving as AfterSaving_886f7be25b66f92c9c78a380fe42e1c2 } from '../../../admin/AfterSaving.tsx'
import { Publishing as Publishing_b823a1de6d9704822182c076768c5b96 } from '../../../admin/Publishing.tsx'
import { NextSittings as NextSittings_e445d7a0a6241da92c5aaeb2ef014c14 } from '../../../signup/admin/views/NextSittings.tsx'
import { OftenDone as OftenDone_aadcbfd21d64a824937787518237270e } from '../../../admin/OftenDone.tsx'
import { Retention as Retention_4b54af5a4364a378fb873b0cedb4896a } from '../../../admin/Retention.tsx'
import { MailState as MailState_e47bae345257b2ab7b9e5a7511f01dbd } from '../../../admin/MailState.tsx'
import { ToFillIn as ToFillIn_e20481fff14ee7919e2186296b8e53a9 } from '../../../admin/ToFillIn.tsx'
import { SignUpsLink as SignUpsLink_3f8ba1e9ad3a34d1b3eea678f1776963 } from '../../../signup/admin/views/SignUpsLink.tsx'
import { SignUpsView as SignUpsView_1bcb93510e8153a57f62f93e65a844bd } from '../../../signup/admin/views/SignUpsView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/RowName.tsx#RowName": RowName_6b21359c083f6880ed6ed8cded431365,
  "/admin/AfterSaving.tsx#AfterSaving": AfterSaving_886f7be25b66f92c9c78a380fe42e1c2,
  "/admin/Publishing.tsx#Publishing": Publishing_b823a1de6d9704822182c076768c5b96,
  "/signup/admin/views/NextSittings.tsx#NextSittings": NextSittings_e445d7a0a6241da92c5aaeb2ef014c14,
  "/admin/OftenDone.tsx#OftenDone": OftenDone_aadcbfd21d64a824937787518237270e,
  "/admin/Retention.tsx#Retention": Retention_4b54af5a4364a378fb873b0cedb4896a,
  "/admin/MailState.tsx#MailState": MailState_e47bae345257b2ab7b9e5a7511f01dbd,
  "/admin/ToFillIn.tsx#ToFillIn": ToFillIn_e20481fff14ee7919e2186296b8e53a9,
  "/signup/admin/views/SignUpsLink.tsx#SignUpsLink": SignUpsLink_3f8ba1e9ad3a34d1b3eea678f1776963,
  "/signup/admin/views/SignUpsView.tsx#SignUpsView": SignUpsView_1bcb93510e8153a57f62f93e65a844bd,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
