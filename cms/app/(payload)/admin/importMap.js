import { RowName as RowName_6b21359c083f6880ed6ed8cded431365 } from '../../../admin/RowName.tsx'
import { AfterSaving as AfterSaving_886f7be25b66f92c9c78a380fe42e1c2 } from '../../../admin/AfterSaving.tsx'
import { Publishing as Publishing_b823a1de6d9704822182c076768c5b96 } from '../../../admin/Publishing.tsx'
import { OftenDone as OftenDone_aadcbfd21d64a824937787518237270e } from '../../../admin/OftenDone.tsx'
import { ToFillIn as ToFillIn_e20481fff14ee7919e2186296b8e53a9 } from '../../../admin/ToFillIn.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/RowName.tsx#RowName": RowName_6b21359c083f6880ed6ed8cded431365,
  "/admin/AfterSaving.tsx#AfterSaving": AfterSaving_886f7be25b66f92c9c78a380fe42e1c2,
  "/admin/Publishing.tsx#Publishing": Publishing_b823a1de6d9704822182c076768c5b96,
  "/admin/OftenDone.tsx#OftenDone": OftenDone_aadcbfd21d64a824937787518237270e,
  "/admin/ToFillIn.tsx#ToFillIn": ToFillIn_e20481fff14ee7919e2186296b8e53a9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
