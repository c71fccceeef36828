import { Publishing as Publishing_b823a1de6d9704822182c076768c5b96 } from '../../../admin/Publishing.tsx'
import { ToFillIn as ToFillIn_e20481fff14ee7919e2186296b8e53a9 } from '../../../admin/ToFillIn.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/Publishing.tsx#Publishing": Publishing_b823a1de6d9704822182c076768c5b96,
  "/admin/ToFillIn.tsx#ToFillIn": ToFillIn_e20481fff14ee7919e2186296b8e53a9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
