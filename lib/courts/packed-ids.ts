/** The ids of all courts, as id-pack.ts packs them. Made from courts.json by `npm run generate`. */
export const packedIds =
  'ak alm aln als are arw az cac cae can cas co ct dc de flm fln fls gam gan gas gu hi ian ias id ilc iln ils inn ins ks kye kyw lae lam law ma md me mie miw mn moe mow msn mss mt nce ncm ncw nd ne nh nj nm nmi nv nye nyn nys nyw ohn ohs oke okn okw or pae pam paw pr ri sc sd tne tnm tnw txe txn txs txw ut vae vaw vi vt wae waw wie wiw wvn wvs wy|ca1 ca2 ca3 ca4 ca5 ca6 ca7 ca8 ca9 ca10 ca11 cadc cafc bap1 bap9 bap10 jpml cit cofc';
