// swift-format-ignore-file
// Fitted to Tests/EstimateTests/training.tsv by `make golden`; not to be changed by hand.

/// The letter times of languages, in tenths of a millisecond, as `LetterTimes` reads them.
enum FittedLetterTimes {
  /// Of the texts, to find out when they have changed.
  static let training: UInt64 = 15761918047320340974

  static let byLanguage: [String: String] = [
    "cs": """
      spread 1750
      constant 2347
      comma 2618
      stop 3826
      word 996
      letters _0 a523 b602 c1378 d777 e242 f562 g5 h391 i789 j440 k484 l660 m499 n502 o291 p138 q474 r737 s562 t431 u405 v710 w1417 x1276 y306 z536 E990 V0 C0 I0 S0
      _ a19 b-27 c112 d-119 e12 f39 g-20 i76 j-37 k-21 l27 m40 n-16 o-149 p59 r-33 s-72 t-8 u-53 v-42 w22 z191
      a b-17 c-24 h20 i20 j-29 k125 l-8 m-43 n37 p-52 s26 t-50 u-19 v25
      b _78 a28 j45 o-68 r-17 s-30 u17 y-56 z11
      c _49 a-18 e129 h-87 i8 k-32 l-26 o14 t-31 v14
      d _-22 a-42 e32 i70 n38 o35 p21 r-11 s-55 u15 v-69 w11 y-17
      e _-250 b-15 c-14 d154 h-16 j37 k142 l33 m-55 p19 s-71 t-14 v57 w15 x-10
      f a20 o8 t-35 u11
      g _-9 p-12 r21
      h _-33 a-14 e-20 i-35 l-27 n18 o59 r69 s9 u-14
      i _71 d8 e-41 f-35 h97 k-8 l20 m-60 n-54 p21 r-60 s-91 t151 u81 v-64 z-31
      j _-14 a112 d-55 e-40 i-41 n10 p-16 s49
      k _28 a-24 c61 d-41 n-54 o23 r-21 t51 u-62 y63 E-15
      l _-71 a15 e37 i-75 k-13 l-18 o-29 u61 y73 E21
      m _-17 a56 b-9 e11 i-50 k-33 n40 o-39 u13 z-20 E56
      n _-49 a-132 c15 e-8 i254 k11 o83 u-201 y35
      o _107 b67 c-22 d-8 g20 h-14 j-45 k-49 l37 m-42 n29 o-12 p-86 r54 s53 t-10 v43 w-15 z-104
      p _66 a-79 c-16 i-84 n-37 o-15 r41 s18 t21 u74 E20
      r _-83 a-26 e-54 i-37 k25 m12 o121 p-16 s9 t31 u-26 v58 z19 E-29
      s _-41 c-12 e-46 h-12 i67 k-91 m26 n38 o70 p-8 s-45 u85 v-29 w-15 y13
      t _159 a53 e-72 i-90 n19 o-152 r-20 u109 v34 x16 y-14 E-44
      u _-102 a-24 c-21 d81 j-46 k8 l-33 m43 n41 p16 r19 s155 t-100 z-31
      v _84 a-32 e54 i-13 k-76 l55 n45 o34 s21 u-63 y-98
      w _30 d-15
      x t8 x11
      y _201 b13 c-46 h-29 j-25 k13 l-49 n-71 p-32 s18 t13 u-11
      z _-115 a88 c-16 d10 i-57 k9 m84 n-77 o22 p86 u-12 v-20
      E _-59 d-9 h48 j103 n-9 r-27 s8 t-20 z-17
      words do+17 se-187
      """,
    "da": """
      spread 1616
      constant 2571
      comma 2296
      stop 3011
      word 640
      letters _0 a509 b151 c629 d428 e300 f818 g884 h570 i232 j1281 k802 l386 m604 n401 o19 p885 q-1476 r419 s1053 t545 u-235 v367 w1515 x1298 y644 z2532 E386 V0 C0 I0 S0
      _ a-107 b26 c9 d-32 e-298 f13 g85 h144 i95 k63 l32 m-37 n80 o85 p-49 q-20 s-162 t-52 u54 v110 w-67 x13 z10
      a _-15 a10 b-20 d34 e33 f-55 g111 i-52 k23 l35 m-29 n37 p-25 r8 s-52 t-33
      b _-9 a-86 e204 l-45 r-38 s-15
      c _28 e12 h-72 m14 o23 r-23 t20
      d _22 a-20 d26 f70 g-8 h-19 i-14 l9 n20 o-8 s-45 t-18 u-50 w38
      e _57 a-30 b10 c30 d66 e-42 f-69 g20 j-49 k16 l84 m71 n-42 r36 s-12 t-142 v-34 w27
      f _-36 a22 e-28 g-10 i58 j14 l-54 o96 r13 s14 t-29 u-49
      g _-47 a-24 e66 h12 i40 l-19 n-43 o45 r-67 s-18 v33 y24
      h _-37 a39 e98 i-38 o-39 s-42 t-16 u31 v11
      i _17 a-13 c-38 d-63 e84 f36 g-92 l91 n-11 o54 p-21 r9 s55 t-23 v-77
      j d-37 e74 j-20 l-12
      k a73 e-31 i15 k-90 l24 n35 o-9 r-50 s49 v-17
      l _-81 a18 e-109 i14 k31 p123 s95 t-28 u-18 y-64
      m _-52 a28 d-11 e-178 i32 l-18 m10 o29 p-43 r66 t116 u31
      n _140 a103 d-54 e-13 f-36 g-159 h-9 i-58 j61 k23 l-76 n-66 o-34 p27 s-29 t116 u72 y-9
      o d33 e-33 f34 g117 l-72 m-98 n17 p41 r68 s-21 t30 u-84 v-21 w-19
      p _-25 i37 o-29 r-19 s-31 t14 u28 y38
      q _-20
      r _-21 a-98 b-26 c17 d-61 e282 g-9 h8 i-151 k16 l27 m9 n-10 o-109 s165 u-58 w32
      s b9 c-23 e-59 f12 i46 k-27 l-11 n-16 o-77 p15 s-37 t155 u8 y20
      t _47 a140 e-57 h-32 i-11 l-8 o-28 r15 s21 t-109 u27
      u _-10 a-10 d90 e-53 g-51 l11 m55 n-62 p-88 r-11 s84 t53
      v _-28 e50 i-37 n8 o11
      w _51 a-28 h-37 i32
      x z13
      y _19 d12 i-16 k-39 n64 o-11 p33 s-9 t-54
      z c14
      words at+155 en-123 help+352
      """,
    "de": """
      spread 735
      constant 2566
      comma 2266
      stop 3599
      word 842
      letters _0 a734 b700 c909 d559 e375 f632 g662 h437 i525 j685 k743 l432 m460 n322 o526 p792 q89 r446 s578 t660 u525 v672 w920 x2013 y722 z1430 E0 V0 C0 I0 S0
      _ a79 b-422 c332 d-233 e114 f85 g-185 h151 i-71 j-27 k-38 l311 m-100 n89 o41 p-124 r161 s-80 t-321 u39 v151 w-90 x130 y65 z-64
      a _56 b-122 c-9 g72 h17 i36 k87 l135 m-97 n-166 p37 r28 s-122 t165 u-255 v12 w44 x32 y24 z34
      b _14 a127 c42 e64 f42 h-108 i-64 j57 l-204 n29 o-44 r19 s-114 t53 u25 w-36 z108
      c _24 a503 e16 f10 g31 h-631 k-248 m293 n155 o-181 p118 t54 u-127
      d _18 b76 d-94 e-30 f55 i-131 j-24 l25 m154 n97 o127 r-156 s74 u-100 v-10 w48 z-126
      e _-234 a71 b115 c78 d-111 e80 h104 i-80 k118 l106 m116 n-187 p243 q14 r-236 s-44 t-109 u131 v-30 w66 x-60 y-117 z-39
      f _-113 a30 d-26 e165 f-488 g81 h-153 i149 l35 m-46 n-37 o-17 r60 s-9 t107 u187 w60 z20
      g _-264 a-127 b33 e-142 f51 i-32 k23 l253 m35 n69 o-221 r12 s-281 t223 u334 v94 z-48
      h _-199 a43 b-21 d-39 e-21 g-36 h213 i268 k78 l-30 m-45 n184 o-67 p8 r141 s127 t-417 u-42 v-17 w-13 z-110
      i _-45 a253 b-164 c-72 d157 e-68 f-9 g77 h-265 l57 m67 n149 o455 p-202 r95 s-188 t-136 v41 x-102 z-100
      j a25 e-9 l-24 o15
      k _-43 a-100 b-21 e191 f-26 g-25 i120 l-19 o-92 r-41 s-41 t-22 u224 w-20 z-81
      l _-56 a-126 b-44 c194 d-42 e-44 f49 g103 h-49 i-344 k-41 l-311 n21 o44 p220 r10 s215 t49 u-118 w-85 y44 z322
      m _-59 a-62 b127 c-23 e-66 f74 g16 h30 i-21 k-52 l-100 m-282 n25 o143 p312 r-98 s104 t185 u-233 w-14
      n _54 a81 b97 c-135 d17 e-103 f130 g-67 h291 i177 k32 l-115 m83 n-498 o69 p22 s-72 t-59 u15 v-129 y-18 z126
      o _212 b212 c-98 d53 f-64 g-165 h-113 l87 m-148 n53 o-19 p228 r-42 s10 t-92 u-93 w-57 z31
      p _684 a-92 b221 c-71 e-385 f-143 g109 h-27 i-238 l69 p-312 r-103 s88 t93 u116
      r _-237 a-108 b116 c-262 d-139 e200 f18 g-36 h209 i177 k39 l-143 m-148 n-64 o98 p-114 r-314 s-12 t261 u125 v-10 w49 x14 y-10 z295
      s _-37 a-285 b57 c-478 d146 e277 g107 h105 k-14 l93 m73 n12 o-167 p-120 r178 s-199 t17 u-17 w21 y9 z231
      t _31 a-139 b51 c18 d236 e91 f112 g-128 h46 i314 l51 m62 n-25 o-72 p-13 r-37 s102 t-206 u62 v-89 w189 y23 z-673
      u _121 a72 b-306 e-37 f-69 h175 i185 k43 l-90 n-64 p-377 r26 s74 t272 u-12 w20 z-26
      v _-21 a-40 e45 i-76 o67 s30
      w _14 a-123 d47 e-23 h11 i-317 k-23 o-59 p40 q-18 r302 s285 u-128
      x _92 a-20 e-40 i57 p16 t-233 z147
      y _30 n162 o-117 p23 s-76
      z _-38 a-56 c490 d36 e-270 f166 g49 i-107 l-181 s141 t128 u-140 w-180 z-35
      words aber+11 alle-322 als-459 an-13 anzahl+238 auch-11 auf-167 befehl+251 bei-239 cursor-335
      words das-185 dass-101 datei-566 daten+468 dem-284 den+488 der-409 des+230 die-685 dies-37
      words diese-344 dieser-79 drei+96 ein-271 eine-334 einem-163 einen+207 einer-356 es+237 euro+254
      words falls-8 filter-123 fünf-91 für+119 gibt+188 größe-218 help+554 im-324 in+60 ist-518
      words kann-228 keine-161 komma-211 mit+340 neun-381 nicht+374 nur+257 oder-57 option+352
      words optionen+251 prozesse-33 sechs-10 sehr-328 sich+48 sie-102 siehe-193 sind-305 startet-139
      words tippe-91 uhr+109 um-224 und-314 version-70 vim-60 von-214 wenn+135 werden-67 wie-660
      words wird-232 xz+56 zeile-176 zu+93 zum+53 zwei+101
      """,
    "el": """
      spread 2274
      constant 631
      comma 2246
      stop 2803
      word 705
      letters _0 a447 b-1877 c2710 d951 e892 f1752 g870 h2022 i566 j0 k236 l1258 m-124 n-2128 o168 p977 q-173 r-95 s1444 t486 u1206 v698 w-1146 x2556 y2518 z0 E0 V478 C479 I0 S0
      _ a-171 b-44 c132 d-13 e-83 f-66 h18 k25 l-48 m35 n-16 p53 r47 s84 t-75 u9 v54 w41 x99 V-58 C-22
      a _-25 a34 c34 d-25 k-36 l-36 n-20 r209 s-151 t44 y-22
      b e-44 l10 w16
      c _-21 a44 c-60 e15 h106 o-129 t45 u26
      d _-59 e102 i-74 o-13 w53
      e _166 a-16 c-44 l-92 n-72 o20 r-70 s174 t-51
      f _-40 d65 i-65 t58
      g _-16 a11 e-40 n53
      h _57 a175 e-209 i13 l-16
      i _206 c34 f58 g78 i-65 k13 m-124 n25 r-74 s-155 t54 v44 x-88
      k _25 e-23
      l _21 a-102 e220 i73 l-11 o-79 p-109 s-16 u16
      m _-36 a-36 e113 i-16 o128 r-35 t-63 u-57
      n a34 c-18 d-29 e20 g-80 i21 o53 t-18
      o _34 d94 f-40 l8 m104 n-25 r-29 v-46 w-98
      p _-75 r10 t65 u10
      r _-73 a8 c-50 e22 l200 o-77 r-99 s69
      s _-10 e-119 h68 i44 m-16 o130 s-24 t-46 u11 w-24
      t _-62 a44 e38 f65 h-128 i17 o-24 r14 y44
      u _-56 b25 d-57 g11 n34 r26 s34
      v i54 v-46
      w _14 a-22 d-24 h-44 p65
      x _11 x19
      y _23
      V _92 V-141 C54
      C _-172 V204 C-28
      words από+215 για+367 και+29 να-417 στο+98 της+274 το-37 τον-849
      """,
    "en": """
      spread 592
      constant 3031
      comma 2827
      stop 4128
      word 786
      letters _0 a416 b626 c751 d551 e254 f639 g449 h328 i426 j788 k633 l564 m541 n505 o403 p819 q690 r355 s685 t619 u381 v834 w384 x1315 y600 z995 E0 V0 C0 I0 S0
      _ a-110 b-45 c-17 d-68 e-108 f44 g-118 h392 i-207 j-169 k150 l22 m109 n123 o16 p-165 q-38 r61 s40 t-11 u66 v31 w-25 x34 y-12
      a _-32 a-114 b184 c71 d107 e-229 f30 g375 h38 i-250 j-197 k28 l8 m222 o11 p-55 q-72 r144 s-73 t83 u-113 v49 w-53 x-27 y-203 z76
      b _186 a20 b-535 d33 e270 h-38 i-13 j214 l-70 m-165 o-17 r-106 s-122 t-14 u69 y302
      c _102 a34 c-341 d87 e139 g-59 h-253 i73 k-382 l209 m-46 n40 o10 p115 q-46 r171 s-45 t-128 u120 w137 y129 z-56
      d _60 a-154 c105 d-555 e46 f59 g-318 h110 i8 j-131 l186 m27 n227 o178 r26 s259 t-122 u42 v84 w-91 y-38
      e _-80 a-180 b269 c107 d166 e-188 f94 g69 h230 i-291 j28 k132 m-27 n176 o-160 p206 q83 r11 s-18 t94 u-38 v-57 w-303 x260 y-422 z-157
      f _-249 a99 d-101 e42 f-396 i221 l44 m-28 o86 p-24 r-65 s83 t81 u43 w-15 y177
      g _-157 a203 b-30 d-45 e243 g-317 h-383 i36 l157 m135 n-19 o-147 r-24 s12 t42 u40 w-10 y272
      h a29 b-59 c-48 d37 e-126 f54 i-33 j104 k-10 l-43 m-133 n-240 o148 r-154 s232 t46 u81 w32 y43 z48
      i _186 b117 c-106 d173 e-19 f-30 g-18 h68 i111 j-45 l-20 m20 n21 o-41 p-127 q44 r85 s-179 t-81 u-211 v58 w-91 x111 y-22
      j e-94 i-138 k-11 n46 o15 s88 u103
      k _-161 a30 b127 d-44 e174 f-144 h-103 i40 j33 k-222 l-111 m11 n-263 o326 r130 s-55 t52 u184 w17 y-14
      l _-82 a28 b-23 c27 d-122 e-23 f303 g122 h55 i-78 k99 l-501 m12 n19 o-44 p192 r65 s-81 t118 u-35 v-152 w209 y-230 z127
      m _161 a-169 b72 c-103 d68 e22 g-54 i-358 k258 l240 m-406 n22 o-122 p131 s93 t119 w57 y-27
      n a-109 b-108 c75 d-70 e-40 f-77 g-81 h37 i-113 j63 k141 l130 m107 n-505 o76 p72 r296 s69 t139 u173 v70 w-74 y-244 z-23
      o _130 a-311 b216 c52 d187 e-234 f-29 g232 h-326 i214 j125 k-105 l19 m47 n85 o-383 p19 q36 r20 s223 t92 u-397 v81 w-49 x10 y-31 z81
      p _155 a28 b-32 c146 d32 e-98 g-53 h191 i-166 k-55 l-245 m39 n-33 o-24 p-294 r-196 s298 t341 u-58 w28
      q _-20 a-16 i12 l53 s14 u-36
      r _-58 a140 b-179 c317 d104 e37 f11 g168 h52 i108 k118 l104 m32 n-87 o67 p-173 q-19 r-350 s-184 t-153 u-82 v-338 w55 x-15 y142 z188
      s _110 a221 b-174 c-228 d88 e175 g29 h-46 i35 k-176 l-35 m144 n84 o204 p86 q23 r-22 s-579 t-49 u198 v42 w-61 y-111 z49
      t _-34 b-19 c-99 d24 e85 f-13 g-17 h-234 i61 k-13 l-259 m219 n168 p358 r239 s83 t-516 u-87 w142 y-75 z-12
      u _-72 a206 b145 c63 d-84 e40 f-114 g85 h86 i131 j-18 k63 l-26 m-124 n100 o-154 p-85 r116 t43 u-9 v47 x-366 y68 z-133
      v _93 a-47 c-24 d9 e-72 i39 m21 o155 r-122 u-118 v40 y34
      w _-55 a230 b-155 d-18 e136 f53 h114 i131 k-29 m-14 n9 o69 r-305 s-151 t-23 u23 y-14
      x _-66 a58 b19 c-142 e-24 g-16 i371 o91 p-187 s13 t-163 u46 y15
      y _-41 a-110 b212 c156 e-110 f159 g-25 i8 k92 l33 m-105 n-51 o-287 p-62 r-26 t17 u33 v48 w98 z-32
      z _-74 e-41 h16 i53 k-76 l112 m-91 n88 o-69 r8 u-35 y270 z-140
      words a-575 about+108 above-338 across-157 add+81 address-72 after+183 again-196 against-89
      words air-75 all+256 almost+215 along+167 also+290 always+137 an-588 and+538 animals-270 any-25
      words april-481 are-714 argument+380 around+167 as-111 asked-82 at-314 august-281 away-42
      words back-294 bad+457 be-354 because+366 been-1130 before-265 began+52 being-27 below-455
      words best+322 between-383 big+245 billion-34 block-164 boolean+182 both+460 boy-8 boys+97
      words but+396 by-747 bytes-77 call+419 came+685 can-604 cant+189 case+59 cents+115 change+409
      words changes+46 children-160 class-491 client+555 clock-702 come-276 command+156 control+257
      words cost+10 country-241 current+390 data+215 day-165 days+154 decimal-56 default+338
      words defaults+233 degrees+255 device-290 did-304 didnt+376 do-334 doctor+84 does-208 dollars-205
      words dont-134 dot+251 down-509 drop-25 during-27 each+176 earth-74 eight+116 eighteen-223
      words eighth+558 eighty-497 eleven+118 enabled-152 end+296 equals-255 euros+294 even+243 ever+33
      words every-87 example+321 eyes-151 far+177 father+222 feet+88 fell+360 few-118 field+201
      words fifth-357 fifty-119 file+75 find+257 first-250 five+44 food-205 for-234 form+162 forty+62
      words found+213 four-11 fourteen+364 fourth+163 from-806 gate-191 get+49 give-154 given+254
      words go+127 going+22 good-12 got-104 great+367 group-65 had-380 hard+18 hardware-163 has-943
      words have-644 head-395 hear-283 heard-187 help+476 her+203 here+172 him-181 himself+329 his-347
      words home-189 host-379 house-388 how-497 however+77 hundred+310 i+781 id+139 if+551 ignored+219
      words ill+119 in-541 into-348 is-233 isnt+49 it-151 its-456 ive-515 journal-792 just+64 keep-158
      words key-79 kind+219 knew-15 know-599 land+61 large+356 last-24 learn+340 left+303 let+278
      words life+100 light+347 like-41 line+320 lines+243 list-231 little-159 live-118 log+304 long+104
      words look-72 looked-202 make-50 man-80 many+43 match-139 may-65 me-529 meet+144 memory+74
      words men-128 message-30 met+84 might-77 miles+594 million-304 minus+301 missus+84 mister+84
      words more-319 most-96 mother-540 much+325 must+91 my-532 name-304 need-222 never+223 new-149
      words next+66 nine+256 nineteen-312 ninety-293 ninth+437 no-171 none-231 not-349 november-251
      words now-221 number-315 object+660 of-290 off+151 often-290 oh+125 old+100 omitted-102 on-251
      words once+469 one+383 only+177 option-293 options-136 or+131 org+280 other-78 others+72 our+243
      words out+98 over-212 own+28 page+367 pages-991 paper+218 part+68 parts-331 people-27 percent+360
      words picture+261 place+499 play+354 plus-369 point+110 possible-78 pounds+306 put-221 range+301
      words read-64 release-407 return+153 right-346 room-213 root-210 run-440 said-194 same-95 saw+189
      words say-168 school+59 sea+34 second-38 section-290 see+471 sentence-302 server-42 service+8
      words set+280 seven-18 seventy-56 several-103 she-26 should-522 show+50 side+106 six-23
      words sixteen-136 sixty+61 size+122 slash+303 small+165 so-212 some-276 soon+102 sound+438
      words space+35 specific-311 start-40 still-208 story+25 string+89 study-405 such+181 sun+348
      words sure+349 system-210 take-105 takes-150 tell+233 ten+316 tens+598 than-268 that-136
      words thats-202 the-311 their-297 them+427 then+203 there-356 these-234 they-184 thing-151
      words things+732 think+274 third-482 thirteen+115 thirty-138 this-760 those-152 thought+153
      words thousand+283 three+255 through-625 time+319 times-221 to-614 today-205 together-290
      words tons+225 too-246 took-48 top+431 toward+433 try+44 turned+100 turtle+213 twelve+324
      words twenty-110 two-542 type+164 under-207 unit+112 units+271 until+273 up-512 us-248 use-422
      words used+265 user-16 using+90 usually+327 value+316 values+19 version-377 versus+84 vim+93
      words was-422 way-343 ways-18 we+44 weighs+553 well+340 went-289 were-558 what-161 when-349
      words where+283 which+484 while+9 white+490 who-143 why-366 will-291 with-613 without+255
      words wont+370 word+170 words+126 work+165 world+272 would-645 write+39 year+318 years-82 you+85
      words young+415 your-130 youre-590 zero+93
      """,
    "es": """
      spread 660
      constant 2621
      comma 2502
      stop 3853
      word 577
      letters _0 a239 b597 c880 d941 e238 f969 g915 h191 i513 j1224 k1275 l764 m646 n532 o322 p783 q727 r596 s884 t704 u494 v722 w3805 x1729 y644 z1380 E314 V0 C0 I0 S0
      _ a53 b65 c90 d58 e118 f53 g61 h57 i75 j62 k-138 l45 m143 n19 o90 p-73 q-176 r200 s-87 t70 u100 v-58 w-479 x-233 y-194 z116 E-36
      a _-81 a78 b-11 c77 d18 f-13 g79 h111 j60 k-36 l29 m-153 n-21 p47 q57 r23 s-59 t-170 u-38 v-14 x8 y41 z-25
      b _-95 a67 c10 e8 f-55 i27 j48 l93 o80 r16 t-29 u-175 E11
      c _-69 a110 c-173 e217 h54 i87 k-28 l20 o-41 p-80 r-113 t-35 u57
      d _-127 a75 b-95 e-185 i-44 m-27 o-11 p153 r221 u-101 w155
      e _-62 a194 b-34 c234 d36 e-173 f-21 g-49 i-197 j-152 l9 m48 n114 o-46 p67 q-29 r-17 s-14 t176 u-33 v164 x-113 z-106
      f _28 d37 e-147 i185 l-64 o92 r-88 u-33
      g _236 a-93 g86 i158 l-40 n-46 o-102 r-123 u-81 z18
      h _-17 a-208 i-70 j63 l169 m-38 n24 o39 t91 u-43 E-8
      i _-22 a-151 b61 d-83 e35 f46 g-185 j-92 l72 m-87 o304 p81 q-22 r-31 s45 t129 u-36 v-32 z-37 E10
      j a-55 e84 k63 o-53 u-26
      k a-104 e-37 g152 i-33 l63 s-29
      l _49 a-153 c9 d62 e-19 i-134 l-27 o-87 p-88 q184 s193 t-57 u117 v-47
      m _224 a-88 b126 e-23 i-237 p10 s-17 t-13 u29
      n _127 a57 c-8 d-56 f25 g-51 h47 i82 j16 l-68 o-159 p-17 s-96 t60 u135 v-74 z-13
      o _-128 a-100 b-45 d-14 e116 g-100 i14 j8 l-147 m99 n-136 o152 p-15 q31 r15 s-103 t64 u14 v194 x87
      p _-150 a94 c-12 e-14 i67 k152 l-80 r-72 s91 t-12 u-60
      q _97 u-90
      r _-25 a-118 c17 d19 e-232 f39 g24 i-179 l-11 m-8 n36 o-163 p55 q70 r-205 s109 t50 u-36 w595 E-31
      s _-38 a83 c-102 d89 e197 h28 i152 m58 o141 p-13 q-203 s-71 t-315 u133 w-190 E59
      t _27 a-24 e-59 h27 i52 l8 o-126 p91 r-171 t126 u74 E-16
      u _-42 a362 b-64 c-107 d32 e-50 f-64 g-13 i138 l-57 m-29 n-45 p-168 r-16 s-18 t24 u82 v-124 y152 E14
      v _18 a29 e29 i-112 u35
      w _197 a-253 d-190 h-323 q97 x509
      x _29 a103 c-24 i-100 p-30 r368 t-150 x-241 z62
      y _-105 a49 e140 o-74 u39 w-43
      z _-27 i18 o-33 s116 u-56
      E _-43 i59 n61 p-12 s-52 v-8
      words a+201 abajo+268 al-495 antes+68 archivo-190 borrar-14 cambiar+83 ciento+91 cinco-70 coma+22
      words comando+207 como-283 con-202 cuarenta-227 cuatro+209 cursor+24 de-364 del-358 después-54
      words donde+44 dos-60 el-108 en-213 es-43 escriba+219 escribe-36 esta-74 este+62 esto-145
      words euros-110 fakeroot+426 fichero+178 ficheros-99 final+45 forma+20 hasta+283 help-30
      words inferior+182 insertar-59 is-125 la-428 las-241 le-249 lección-177 lo-40 los-332 línea-162
      words mil-403 muestra-38 mueva+320 más-391 no-39 nombre-50 noventa-81 nueve-197 o+18 ochenta-12
      words ocho-18 palabra-288 para-467 pega+194 pero-119 programa+148 pulse-89 página+348
      words páginas+140 que-604 repita+393 se+254 seis-247 ser+95 sesenta+131 setenta-263 siete-25
      words sin-27 sistema+157 su-87 texto+33 treinta-151 tres-162 u-214 un-616 una-96 uno+41 veinte-86
      words vim-59 y-46
      """,
    "fr": """
      spread 868
      constant 2788
      comma 2420
      stop 3919
      word 528
      letters _0 a269 b911 c833 d546 e250 f660 g532 h452 i402 j551 k703 l468 m510 n355 o379 p714 q121 r670 s557 t526 u396 v834 w1606 x1788 y631 z688 E653 V0 C0 I0 S0
      _ a-83 b-273 c-130 d-342 e-386 f195 g-111 h12 i106 j16 l-54 m-121 n60 o36 p-214 r-46 s107 t11 u22 v109 w-120 x513 y1057 z-53 E-317
      a _111 b61 c-45 d38 f-50 g156 i-281 j-154 k251 l43 m123 n126 o14 p91 q56 r114 s-48 t61 u-226 v37 w33 y-507
      b _284 a-18 b116 c-47 e94 i112 l-138 o-170 r-122 s105 t-171 u-18 E-11
      c _-9 a51 c-47 d-47 e-68 h-158 i-217 k-198 l310 m71 n10 o101 s-223 t15 u294 E119
      d _102 a-151 d-60 e112 g69 i-150 j-9 m53 n-16 o-27 p-10 r106 s87 u-114 x48 y129 E-156
      e _-68 a-101 b199 c360 d138 e-325 f81 g18 h-18 i-108 l-161 m-46 n-45 p196 q29 r-102 s-147 t328 u-26 v191 w-185 x180 y-43 z-336
      f _-113 a-32 c24 f-231 i155 l-141 o183 r-83 s74 u49 E128
      g _163 a274 e-61 h-28 i58 l-54 n129 o-231 r44 s57 t-267 u75 v-127 z22 E-51
      h _-86 a-48 c201 e-177 i10 j45 k-11 o137 r-80 t-28 u-62 E104
      i _57 a201 b-51 c223 d251 e52 f36 g-105 l-46 m39 o111 p-26 q-183 r51 s18 t-89 u-46 v-183 x-361 z-41 E90
      j a78 e14 k45 o-100 u-31
      k _-80 a-112 e181 f17 i157 l45 m-11 y-154 E-34
      l _196 a-111 c199 e-89 i-103 l-258 o32 p129 q-33 s96 t-97 u-78 y106 z105 E-89
      m _472 a15 b-269 c-30 d68 e-22 f34 i-48 l63 m-35 o-29 p-203 s30 t203 u-34 E-211
      n _203 a155 c-192 d-104 e9 f35 g-266 i-42 l194 m65 n-80 o73 p51 q123 r31 s-241 t-125 u258 v157 x-116 y-55 z-109 E-21
      o _209 a56 b15 c-101 d214 e46 f56 g222 i-30 l107 m-253 n-206 o-47 p117 r-157 s85 t136 u-526 w-31 y86
      p _15 a-289 b128 e73 g234 h114 i197 k10 l-90 o-308 p-187 r43 s124 t-151 u-51 w48 E97
      r _-85 a-55 b-29 c-131 d-156 e-16 f82 i-52 k-121 m179 n19 o-67 p200 q97 r-292 s-179 t152 u277 v79 w404 y-258 E-36
      s _-303 a350 c-14 e38 f-65 h-131 i217 k32 l77 m24 n48 o115 p9 q-173 s-281 t-110 u294 v-35 w-133 y-141 z87 E99
      t _-324 a-15 c-9 d31 e74 h305 i335 m-54 o236 r81 s-165 t-287 u-141 y-191 E129
      u _-175 a60 b76 c-144 d9 e390 f-53 i-119 j61 l57 m-171 n-38 o42 p62 q19 r11 s363 t186 u36 v-112 x-631 y-17 z91
      v _35 a95 g-35 i-121 m108 o-203 s87 v35
      w _-215 a31 d-85 h-148 i-21 m-33 n31 o19 u53 x386
      x _-720 a-46 d-10 e195 g13 i-59 p-54 r415 t-128 z242 E166
      y _251 a65 e-113 m-119 n18 o87 p-191 s11 t31 E-34
      z _16 a-93 c-58 e85 i9 l27 m78 E-57
      E _61 a-272 b43 c-55 d61 e-104 f-131 g-178 h52 j52 l17 m108 n-56 p39 q65 r-8 s45 t335 v-150 E83
      words a+644 afficher-84 aide+374 are+337 au+62 avec+404 bloc+20 ce+414 cent-219 cette-146
      words cinq-174 commande+150 comme-45 curseur+331 dans-83 de+102 des-349 deux-139 dix-354
      words douze+265 du+9 défaut-36 en-25 entrée-224 est-10 et-281 euros+165 fichier-17 fichiers-129
      words file-54 filtres-90 fois-71 heures-514 huit+14 if+438 il+160 in+215 is-255 la-70 lc+789
      words le-134 les-58 ligne-200 limit-304 lors-355 mille+92 millions-234 mémoire-129 ne+174
      words neuf-84 normal-12 of+59 on-296 onze-73 option+109 options+152 ou+155 par+489 pas-255
      words peut-410 peuvent-417 pour-8 quarante-175 quatorze-78 quatre-148 que-97 qui+33 quinze-240
      words seize-461 sept+92 si-111 six-454 soixante-91 sont+152 standard-243 sur-625 taille-59
      words that-189 the-110 this+84 to+11 treize-406 trente-183 trois-253 un-616 une-193 utiliser-294
      words version+138 vingt-391 virgule+197 vous-109 which-260 with+71 xz+8 à-123 été-222
      words être-714
      """,
    "hu": """
      spread 3350
      constant 4759
      comma 2010
      stop 1570
      word 324
      letters _0 a1390 b529 c417 d-347 e1235 f883 g240 h-854 i1368 j-163 k831 l1299 m1579 n-210 o877 p1545 q160 r713 s-137 t-141 u648 v628 w4424 x-1496 y-571 z711 E1647 V0 C0 I0 S0
      _ a-147 b-96 c-19 d98 e146 f-306 g-50 h87 j-114 k132 l-379 m-321 n302 o407 p-52 s330 t-166 u68 v-10 w30 z65
      a _462 b-36 c126 d-73 j-63 k-275 l-120 m120 n16 p11 r-53 s89 t-68 u-50 v-46 x-13
      b _89 a99 b-37 e-165 i-49 l75 o-9 p55 s-57
      c _70 c-61 e14 h27 i244 k-90 o-27 r-32 s-104 E-34
      d _-42 a23 b-118 e177 i-81 j32 o-28 u-9 y49
      e _-218 a-82 b47 c-60 d-85 h34 i-9 j201 k44 l-349 m68 n-8 p-22 r-84 s112 u-105 z528
      f a-36 e-53 f-32 i-13 o113 t58 E-33
      g _-149 a71 e140 f-14 g17 h-33 i59 j-95 k47 n-42 o30 r-10 t-65 u-25 y46 z-29 E52
      h _-26 a131 e-115 i9 j66 l-128 o-58 t40 E64
      i _-361 b-21 c-62 d-94 f191 g55 i-35 k-406 l100 m42 n248 o287 r-72 s-105 t270 z-34
      j _-194 a53 d-19 e53 j-33 k66 l-36 o136 r182 t48 u-202 E-51
      k _-346 e168 i-35 k-53 l66 o-29 r133 s9 t25 u160 E-86
      l _427 a-199 c8 d75 e-43 f10 h-79 i186 j-90 k372 l109 m-54 n-72 o-113 s-295 u-56 y-145 E-16
      m _61 a252 b20 e-301 i97 j44 o-83 p8 r70 t-55 E-105
      n _272 a-244 c-87 d108 f191 g46 i-459 k53 l40 n-8 o-147 t-41 u-65 y64 E269
      o _73 a10 b114 d-168 g-112 h-128 i-50 j61 k134 l133 m-16 n-41 o-13 p161 r-276 s-84 t-44 v163 w14 z85
      p _-33 a-100 c123 e84 i-28 j-58 l-97 o60 p-44 r105 s40 t40 u-31 E-45
      r _-197 a-19 b122 c37 e19 h45 i23 j-24 k40 l21 m173 n-82 o102 r25 s-19 t-67 u-54 v80 z-159 E-58
      s _-254 a61 e74 h111 i30 k-58 m-20 n31 r-26 s100 t154 u28 z-297 E54
      t _128 a17 e33 h-61 i21 j-45 k113 n-94 o-134 p40 r24 s148 t24 u91 y-17 E-300
      u _59 a-8 b8 d49 f-32 g-60 j77 k-67 l292 m-50 n72 p-48 r-68 s-142 t-74
      v a121 e-109 i-21 o-20 t-54 v-9 E98
      w h47
      x _-13
      y _-129 a83 b34 e-67 i73 n-32 o-40 t-34 u123 v-54 E33
      z _330 a-64 d106 e-49 g66 h10 i26 k-47 n-133 o-424 t29 u135 z-151 E173
      E _-12 b-32 g54 h-76 i23 j40 l276 m67 n-162 p-93 r95 s-27 t-12 v-127
      words a-333 hogy-257
      """,
    "it": """
      spread 697
      constant 2745
      comma 2590
      stop 3845
      word 624
      letters _0 a236 b516 c1026 d835 e291 f739 g731 h139 i345 j3263 k1558 l672 m591 n728 o267 p693 q881 r899 s731 t667 u433 v865 w900 x1852 y289 z1388 E241 V0 C0 I0 S0
      _ a-8 b-21 c-75 d-62 e108 f71 g15 h27 i160 j-110 l-105 m84 n36 o141 p77 q-133 r24 s-38 t-197 u49 v-126 w-51 x103 y59 z8 E-33
      a _-8 a11 b-14 c94 d-51 g-162 i56 l-302 m160 n17 p-194 q35 r91 s161 t52 u-28 v-47 y19 z115
      b _40 a108 b-9 c-37 e-35 i-166 l10 o-52 r39 u54 w53
      c _-201 a119 c8 d-37 e162 i-84 k97 m67 n152 o-230 p62 r61 t-151 u-8
      d _174 a-206 d9 e-111 i-181 l67 p107 r-8 t81 u-85 w168
      e _-15 a-15 b-24 c144 d-23 e-152 f97 g121 i255 l-263 m-31 n-20 o48 p-32 r-159 t36 u-56 v178 w-45 y26 z-73
      f _46 a115 d98 e-15 f-51 i-50 k-65 o-82 t-35 u41
      g _183 a21 e126 f-43 g-29 h-54 i-180 l-84 n39 o-157 p9 r45 s-60 u199
      h _209 a-160 e-44 i-170 j143 k-170 n-43 o-13 s228 t-35 E51
      i _-53 a65 b-57 c-30 d-78 e15 f178 g177 l296 m-237 n62 o165 p-66 q80 r-150 s-144 t188 u-54 v-24 x-292 z-37
      j a19 e-129 k143
      k _292 e-25 f-292 g107 i-9 l143 m-192 s-9
      l _73 a-89 c-79 d-20 e-131 f-50 i42 k-25 l214 m67 o-77 p20 s91 t76 u-128 v30
      m _27 a-25 b-18 d25 i-172 m-28 p-17 r-11 t51 u187
      n _-57 a10 b32 c-91 d-152 e90 f85 g27 i-88 l-8 n106 o-96 q-9 s-59 t-100 u127 y78 z115
      o _18 b-16 c61 d103 f-116 g-60 i55 l71 m-15 o56 p78 q33 r-23 s-128 t145 u-10 v-30 w-152 z-25 E-47
      p _-324 a-110 c306 e-80 i82 k107 l-55 m-10 o183 r-14 s-29 t34 u-160 w100 z-27
      q _-10 t-19 u42
      r _-39 a41 b-30 d45 e-137 g-94 i-80 k-62 l16 m143 n-145 o93 p269 r-12 s140 t-149 u-123 v12 x146 y-151 z96 E31
      s _-113 a139 b70 c-396 e147 g46 h168 i211 k-9 m33 o109 p-128 s-135 t-115 u35 w-54
      t _-108 a109 c-25 d-39 e66 f98 h-171 l-35 o-62 p-48 r55 t173 u12 y-23
      u _-35 a109 b93 c-69 d71 e51 f31 g-69 i44 l40 m-30 n-203 o80 p-184 r76 t-27 z30
      v _-18 a-98 e26 i-12 o72 r-9 u24 v23
      w _45 a-48 c210 d90 e44 g-71 h37 i-50 m16 o-145 s-8 u-110
      x _-186 d29 e10 p47 x59 z59
      y _-21 o26 w-8
      z _59 a-105 e19 i336 o-47 z-248
      E _23 m-21
      words a-130 alla-431 anche-109 and+247 batti+48 cancella+97 che-603 cinque+176 comandi+232
      words comando+56 come-173 con-490 cui-143 cursore+353 da-372 dato+85 del-317 della-334 di-282
      words due+104 e-84 editor-101 eseguire+605 essere-46 euro-185 file-194 finestra-106 gli-97 ha-135
      words help+158 i-269 il-858 in-224 indicata+192 inizia-66 la-97 le-402 lezione+274 linea-368
      words lo-109 ma+130 milioni-67 modo+123 nel-224 nella-167 nome+18 nomi+85 non-373 o+548 ogni-224
      words opzione-458 opzioni+61 per-127 più-275 prima-143 questo+100 qui-203 script-233 se+186
      words sedici+253 sei-166 server+33 shell+218 si-309 solo-181 sotto+198 su-133 testo+449 the-383
      words ti-68 to-78 tre-66 un-11 una-208 uno-184 usa-195 ventidue+129 viene+300 vim+365 virgola-13
      words è-204
      """,
    "ja": """
      spread 3103
      constant -1354
      comma 143
      stop 3681
      word 1458
      letters _0 a454 b-124 c5571 d318 e-1818 f3704 g4744 h955 i262 j2189 k4060 l4821 m6812 n6652 o7709 p-2473 q8209 r4126 s4270 t945 u1313 v-10187 w4640 x1769 y2599 z-3401 E0 V0 C0 I8467 S1628
      _ a-121 b92 c-15 d-76 e-29 g-45 h-64 i-119 j22 k14 l-43 m49 o265 p-101 q24 r58 s136 t-133 u57 v-60 w24 x22 y-17 z-8 I85 S-20
      a b9 c67 g25 k-15 l-48 m76 n-48 r-74 s50 t24 u-57 x-20 y13
      b _-40 e21 i26 l27 o18 r45 u-72 y-26
      c _-74 a-53 d-9 e-72 g21 h77 i10 o-71 p-31 q39 r149 t38 u35
      d _66 a-28 b22 e-20 i-8 m-8 o-29 r-9 s22
      e _-142 a66 b-53 d40 e-217 f20 i29 l-22 m-61 n187 p23 q-39 r61 s-29 t56 u24 v9 x27
      f _-8 e8 i20 o-17 t13 u13 y14
      g _45 e51 i-14 l-8 n20 p-39 r-15 s34 u20 v-33 z-8
      h _-51 a64 e-11 i-31 l-14 o39 t13
      i _-23 a43 b-61 c-27 d14 g13 l180 m-58 n29 o-34 p12 r25 s-47 t-9 v-33 z-18
      j u24
      k _-24 e14 g46 n9
      l _-39 d48 e178 i-27 l-44 o-24 p-45 s-9 t-16 u24
      m _-69 a22 c39 e86 p14 u-16
      n _-54 a60 c-39 d-41 e58 g70 i-18 n24 p-17 s-74 t112
      o _149 c-10 d29 k9 l24 m-10 n-145 p34 r-24 s59 u-44 v9 w18 x-16
      p _-37 a-127 e-9 g-33 h46 i25 k46 l-8 o-31 r41 t62 u10
      q _58 u24
      r _116 a109 c-24 e-37 g47 i-21 k-10 m61 o-72 r-75 s-109 t-46 u-34 v-10 x10 y130
      s _-190 a22 c37 e125 f12 h22 i244 o-51 p-12 r-8 s31 t-108 u-8 y-66
      t _309 a-8 e-168 h-72 i-83 o91 r-101 s13 u13
      u _-11 b-10 e60 g-89 i39 m32 n9 r-29 s22 t-8
      v _-33 c21 e-26 i-65
      w _25 a-17 e-24 i-11 p20 q58
      x _-16 p11 t9 v21 y-16
      y _-16 n-16 o-10 p112 s-49
      z a-18 e-8 i-8
      I _85
      S _-20 S36
      words が-204 する+241 と+492 に-642 の-285 は-356 を-655 作-180 使-53 削-241 前+190
      words 動-188 合+178 同+562 名+375 場-105 定+677 指+34 示-91 行+195 設+643 語+109
      words 通+482 除-241
      """,
    "ko": """
      spread 1323
      constant 2275
      comma 3327
      stop 3767
      word 898
      letters _0 a2372 b4945 c-4408 d1298 e-895 f4457 g703 h1438 i1024 j-96 k196 l309 m-606 n737 o-750 p1401 q0 r3403 s1182 t1274 u-733 v6795 w-1340 x1952 y-3001 z-2583 E0 V0 C0 I0 S1625
      _ a112 b75 c44 d98 e-33 f22 i-26 l51 m-27 n-145 o-36 r-8 s32 t30 u-33 v68 w-13 x11 S-216
      a d-68 l62 n71 t22 u22 y-64 S-26
      b e73 l-24
      c _26 e-129 f22 o26 u8
      d _-46 c22 i-46 S99
      e _25 d-26 m11 p-14 s-18 x8
      f i32 u22
      g _10
      h e14
      i _-26 b-26 c-106 g32 m-20 n24 p9 s-21 t-46 S197
      l _33 e8 i8 o-40 p32 z-31
      m a36 e-20 i-20 l-20 s32
      n _-26 d22 e85 f32 g-29 i-125 o49
      o a-64 f-18 g8 m16 n30 r27 s-8
      p _82 a-64
      r _8 e-28 m40 o12 r11 s20 S-26
      s _36 e-8 i-33 s-10 y32
      t _-26 e32 h14 i22 u-26
      u n22 r8 s-34
      v _-129 i197
      x g8 z11
      y l-64 s32
      z g-8 i9 l11 m-26
      S _29 S-13
      """,
    "nl": """
      spread 1295
      constant 2415
      comma 2517
      stop 4255
      word 571
      letters _0 a568 b991 c323 d267 e411 f1172 g822 h576 i311 j430 k770 l509 m827 n631 o580 p391 q176 r459 s1020 t470 u255 v652 w887 x1201 y-231 z1222 E443 V0 C0 I0 S0
      _ a-76 b37 d-71 e-13 f32 g122 h-144 i-110 j-51 k26 l65 m91 n-83 o29 p-50 r24 s243 t-65 v-80 w51 y42 z-13
      a _-10 a10 c18 d-19 e-90 f28 g-51 k38 l-56 m-41 n106 p-9 r-72 s-23 t183
      b _32 b-17 e-38 i66 l28 o-38 r-31 u14
      c _32 a37 c-13 e34 k-17 m16 o-13 p13 s16 t-17 u-76
      d _9 a-21 b10 d-17 e18 i-43 p31 r20 t-25 u17
      e _-107 a28 b-138 c-101 d-85 e41 f-12 g-12 i46 l145 m-149 n101 p16 r138 s20 t-102 u-33 v74 w60 x33 z31
      f _-26 a48 d10 e9 f-27 h16 i-28 o30 r-18 t-25 u28
      g a-21 e16 o32 r33 s-26 t-29
      h _-38 a59 e-109 i22 o55 r24 t-19 u11
      i _-24 c-13 e21 f10 g26 j72 k-63 l-43 m34 n-53 o-13 p16 s13 t51 v-17 x-14
      j _75 d-34 e-67 k20 l10 n8 o25 u-26
      k b10 g31 k10 o-21 t-22 u18 w-27
      l _108 a46 b15 d89 e-47 f9 g25 i17 k-8 l-86 n-34 o-55 s-144 t20 u41
      m _-58 a-24 b39 d16 e40 g-39 m-20 t13 u34
      n _-74 a-84 b-8 c52 e99 f19 g-57 i-45 k17 m-27 n22 o25 s-9 t86 u11 v-32 z13
      o a12 c28 d32 e-31 f-40 g-22 j-27 k-9 l-54 m75 n-92 o41 p-13 r-27 s20 t119 u14 v29 w-39 z-18
      p _-47 a-37 d16 i18 k23 n15 o11 r-41 t23 u26
      r _-40 b70 c51 d46 e56 f15 h25 i38 k-24 l-32 m20 o39 s-93 t-73 u-93 v30 w-13
      s _62 a-22 c40 e40 h44 i15 l20 o-19 r-34 s18 t-114 y-44
      t _42 a-34 c-73 e-58 h40 i40 j10 l-8 m26 p15 r22 s-32 t8 w9 y-8
      u _54 a11 d41 f-16 i-61 k-11 m-33 n13 p12 r-22 s77 t-26 w-41
      v a40 e65 i-24 o-80
      w _19 a48 c16 d-27 e-19 h14 o-37
      x _-19 i34 p-16 t19
      y e13 m16 o15 p-8 s-53 w15
      z e23 i17 o-22
      words de-98 een-248 is-215 van+46
      """,
    "other": """
      spread 1201
      constant 2811
      comma 2409
      stop 3687
      word 480
      letters _3 a445 b598 c1006 d586 e271 f787 g885 h680 i365 j967 k1378 l784 m759 n503 o486 p839 q346 r651 s717 t738 u242 v686 w1459 x1918 y775 z1153 E176 V756 C476 I3003 S1986
      _ a-121 b170 c-209 d-123 e34 f-178 g133 h146 i-98 j46 k-117 l-299 m-57 n236 o-67 p-234 q-145 r223 s-95 t98 u51 v-97 w27 x419 y1040 z-73 E-401 V-67 C57 I30 S-326
      a _88 a-194 b36 c-58 d153 e248 f-188 g-55 h-36 i-470 j-290 k360 l161 m199 n81 o501 p-298 q598 r248 s225 t-19 u-304 v-429 w157 x-109 y-518 z-81
      b _117 a96 c-70 d28 e289 f41 g43 h41 i-118 j-106 l-604 n-21 o166 p61 r-317 s68 t-99 u129 w-38 y-246 z419 E126
      c _-269 a361 c-362 d-36 e56 g76 h-892 i95 k-51 l-80 m431 n75 o-131 p370 r218 s454 t-327 u-99 v66 w209 y78 z-348 E112
      d _116 a59 b159 c-40 d-366 e60 f-117 g-253 h-98 i209 j118 k33 l-186 m34 n132 o155 p257 r-107 s-201 t-11 u23 v-275 w634 x29 y-156 z34 E-306 S70
      e _-141 a121 b-62 c44 d-194 e-557 f-248 g62 h44 i112 j497 k12 m-236 n114 o-87 p303 q510 r-21 s-236 t13 u-412 v25 w-114 x11 y388 z53
      f _-169 a-101 d175 e400 f-867 g134 h164 i108 j-66 k28 l84 m-293 n177 o11 r-227 s-221 t246 u213 w246 y13 z-69 E20
      g _292 a-297 b77 d81 f232 g122 h-26 i345 j-186 k147 l-207 m-65 n-346 o-328 p-39 r-219 s-178 t-50 u91 v9 y485 z-103 E175
      h _-83 a-204 b-59 d38 e-241 f177 g-10 h139 i144 j165 k193 l-298 n95 o-77 r39 s199 t-214 u-222 w18 y-17 z-47 E264
      i _406 a75 b113 c211 d301 e-134 f164 h56 i155 j149 k-741 l-9 m-41 n295 o94 p-372 q-875 r32 s58 t-32 u69 v-86 w49 x-392 y101 z-214 E-188 S770
      j _-21 a-97 c-49 d-378 e-394 f16 g-71 i-274 j-38 k450 m-9 n53 o324 s-65 t129 u344 v-26 E116
      k _158 a-214 b32 c-42 d-189 e-187 f53 g177 i153 k-553 l108 m373 n-172 o-265 r-19 s-188 t261 u591 v-78 w-38 y-170 z-111 E333
      l _-138 a-87 b-363 c173 d58 e-67 f361 g144 h273 i-443 j485 k1102 l-418 m78 n-53 o-424 p-286 q210 r85 s-221 t-153 u-194 w-123 y29 z363 E-380
      m _427 a-79 b-459 c325 d41 e-43 f195 g136 h18 i-414 k69 l210 m-667 n96 o-322 p17 r51 s33 t219 u364 y23 E-342 V102
      n _30 a-89 b53 c-201 d-98 e239 f263 g-527 h55 i393 j-161 k471 l51 m273 n-879 o-172 p134 q279 r245 s-499 t-198 u-50 v-36 w-22 x-155 y-33 z-87 E727
      o _184 a116 b98 c255 d-367 e1093 f-155 g-178 h-308 i-405 j-210 k334 l88 m-293 n-135 o31 p97 q401 r225 s421 t226 u-989 v272 w-505 x-293 y-139 z275 E-133
      p _-267 a-150 b123 c452 d118 e-197 f32 g292 h161 i-192 j-154 k101 l-277 m13 n-117 o-235 p-369 r-197 s106 t337 u-341 w100 y116 z243 E312
      q _-258 n-85 s166 t85 u96
      r _-214 a222 b-307 c-274 d-95 e-138 f-74 g-109 h265 i133 j119 k-718 l447 m125 n-55 o111 p461 q-41 r-260 s-68 t-111 u177 v701 w16 x212 z-35 E-486
      s _-84 a209 b-99 c-309 d292 e184 f-39 g290 h-272 i278 k-397 l-423 m159 n266 o13 p45 q-677 r-75 s-281 t-146 u91 v-277 w107 y54 z671 E422
      t _-422 a152 b72 c172 d533 e91 f77 g-315 h-142 i16 j53 k156 l332 m-44 n315 o16 p123 r-231 s-265 t-26 u294 v144 w109 y-421 z-480 E-303
      u _286 a141 b248 c-42 d105 e35 f273 g-150 h234 i139 j-386 k29 l372 m-107 n-132 o59 p-269 q-17 s233 t112 u-289 v-176 w-247 x-524 y228 z-77 E-80
      v _184 a411 e24 g-38 h-9 i-56 k-332 l98 m33 n-57 o182 r-316 s-199 t17 u349 v299 y-343 z-156 E-85
      w _329 a-402 c322 d-90 e-320 g-103 h193 i-545 k69 n485 o-170 p73 r86 t-49 u-340 x586 y-125 z11
      x _-609 a-208 c11 d161 e-87 g-246 i-199 o339 r586 t-374 x222 z209 E221
      y _-185 a114 b262 c-12 d-12 e256 f48 g39 h-49 i264 j-55 k-129 m20 n-109 o307 p255 r90 s-41 t-261 u-27 w-330 y-177 z-184 E-78
      z _-688 a369 c96 d135 e-166 g336 h-156 i373 k-391 m-47 n-312 o-24 p162 r-101 s236 t313 u359 v58 w-240 y-202 z-257 E161
      E _296 a-202 b-91 c-381 d-265 e-471 f-50 g88 h206 i303 j15 k-111 l851 m123 n64 p-483 q-240 r-36 s562 t20 u27 v-83 x12 z54 E-205
      V _-80 V183 C-95
      C _172 V-210 C43
      I _30
      S _513 S-493
      words a+144 al+71 alla-109 als+381 an-86 and+240 antes+1101 ao-597 archivo-13 are-284
      words arquivo+1070 arquivos+92 as+518 auch+526 avec-449 batti+121 be+993 block-803 bytes+312
      words cambiar-460 ce-348 cent-847 cento+693 cette-514 che+433 ciento+20 cinco-181 cinq-166
      words com+689 comandi-14 comando-788 come+114 como+284 con+129 cuarenta-502 cuatro+98 cursor-190
      words cursore+263 da+389 dans-768 das-609 de-149 del-96 den-18 der-256 des-1032 después+218
      words det-763 deux-358 di-356 die-427 dir-341 dix-651 do-89 dois+650 dos+228 du-718 dw+1674 e+620
      words ein-322 el+270 en-678 es+436 escriba+267 eseguire+830 essere+148 est-1003 esta-337 esto-495
      words et-1159 euro+923 ex+531 fakeroot-199 fichier-401 file-83 for-257 format-102 formato-29
      words frase+270 für+451 gibt+161 ha-928 help-674 heures-496 huit-321 i-81 if+573 il+214 in+358
      words isso+407 ist+199 j+705 keine-448 la-809 las+53 lc+1016 le-110 lección-43 les-664
      words lezione+428 linea+446 lista+674 lo+203 los-224 mais+412 man+860 memory-454 mil+37
      words milhões+147 milioni+539 mille-135 mit+199 modo+850 mémoire-387 na+385 neuf-710 nicht-61
      words no-9 nombre+669 nome-54 non-446 normal+12 nove-165 noventa-683 nueve-10 nur+239 não+199
      words número-99 o+855 ochenta-237 ocho+34 oder+58 of+456 oitenta+576 oito+109 on+1386 option-232
      words options+250 opzione-180 os-75 ou+359 par-155 para-731 pas-1360 passwd-269 pb+409 per+706
      words pero-462 por+331 pour-418 programa-249 pulse+653 páginas-138 quarante-1392 quarenta+277
      words quatre-468 quatro+597 questo+385 qui-131 quinze-576 r-362 remote+69 rm+221 root+270
      words saída+223 se+105 seis-474 sept-90 ser+340 sesenta+294 sessenta+271 sete+899 setenta+614
      words shell-391 si-481 sie+767 siete+387 sistema+259 six-663 soixante-525 solo-353 sont-451
      words stdout+917 su+59 system-558 systems-1076 são+124 tecla-208 texto-467 that-20 the-514
      words this-475 thread+392 ti-175 to-588 treinta-1138 trente-599 tres-146 trinta-332 trois-431
      words três+196 u-291 uhr+248 um+277 un-161 una-644 und-328 uno-171 usa-74 user+252 version-17
      words versão+481 vi+1502 vim+263 vimtutor+399 vingt-1054 vinte+618 virgola-197 virgule+29
      words von+122 w+395 wenn+370 werden-625 whatis-725 will-1092 wird-289 xz+730 y-844 zu+549 à-16
      words è+16 é+906 être-730 一-459 下-243 令-255 入+175 命-244 文+146 本-131 的-706
      words 第+932 行-445 要-13 輸-207
      """,
    "pl": """
      spread 1183
      constant 2433
      comma 2176
      stop 4124
      word 631
      letters _0 a519 b918 c837 d402 e207 f544 g693 h13 i499 j759 k748 l735 m458 n830 o492 p937 q0 r984 s684 t962 u470 v964 w854 x2366 y620 z697 E554 V0 C0 I0 S0
      _ a24 b-45 c29 d-19 e64 g22 h53 i-72 j22 k-79 l-69 m46 n-67 o10 p-17 r9 s32 t-25 u37 v-35 w-16 x13 z76
      a _89 b22 c-23 d9 i-9 j43 k-13 l51 m-12 n-8 p14 r-76 s-22 t-61 v53 y-8 z-43
      b _-21 a-26 g12 i52 o-14 r16 u19 y-22
      c _-40 a15 h-41 i84 j13 o14 r28 y-11 z-58
      d _-9 a59 b-10 c-16 e11 k12 l33 n-16 o-73 s14 y36 z-31
      e _-21 a-39 c-22 d-16 g15 j-91 k12 l60 m-51 n48 p12 r-22 t43 w31 x10 z16
      f e-14 i-17 o14 u27
      g a-11 g-9 l19 n12 o11 r-14
      h _-37 a56 c-14 k-21 o12
      i a11 b10 c79 d-24 e60 i-13 k-76 m38 n-46 o9 s-32 t-17 u-15 w33 z43 E-50
      j _-14 a26 n12 s-66 E50
      k a-107 c31 i52 l-26 m-21 n-11 o-24 r33 s19 t24 u32 w11 z-16 E13
      l _42 a36 e41 n16 o-35 p8 u-81 y-18
      m a-24 i46 o75 s-39 u-37 y-18
      n _-145 a49 c-13 d35 e-109 f26 g-32 i34 k30 n34 o67 p19 t-22 u32 y10
      o _8 c42 g-26 k-15 l11 m-34 n9 p-17 r-48 s32 t20 v-13 w-23 z50
      p a-15 c20 i-48 l-22 n-14 o-61 r92 t55
      r _45 a-48 b-14 e-43 f-14 i-65 n-20 o61 r-12 s30 u21 y96 z-29
      s _64 a-12 c-66 e45 i-55 j17 k62 l-18 n34 p-28 t11 w27 y-20 z-50
      t _62 a-26 c16 d10 e-9 h-9 k11 l14 o-22 r25 t10 u-54 y-46 z25
      u _60 a50 b-13 c-22 e-26 k15 l-13 m13 n-30 p25 s27 t-64 w9 z-29
      v a-30 e29 i11
      w _9 c35 e17 g12 k34 n23 o-48 r8 t-25 y-44
      x _-19 t19 z24
      y _-30 b50 c-75 d13 f-10 g15 k52 l-25 n38 p14 r-10 s16 t33 w-63
      z _-60 a11 c12 e-88 i9 k-12 l21 m32 o14 r-20 t10 u18 w17 y52
      E _19 p-14 t-9 z28
      words do-26 w-65
      """,
    "pt": """
      spread 737
      constant 2727
      comma 2333
      stop 3689
      word 608
      letters _0 a521 b963 c1044 d833 e334 f1059 g876 h243 i463 j1005 k190 l540 m684 n667 o327 p688 q993 r711 s734 t780 u456 v885 w2021 x1152 y-377 z1058 E394 V0 C0 I0 S0
      _ a181 b-161 c-222 d-83 e60 f-191 g-89 i239 j93 l185 m-102 n-147 o143 p-72 q-255 r208 s-108 t-105 u131 v53 w-19 x87 y-54 z207 E15
      a _-235 b226 c146 d241 f-12 g-8 i-234 k75 l33 m-9 n-12 o93 p154 q-34 s-117 t66 u33 v-43 w-145 x-114 y-19 z-85
      b _-36 a-104 d21 e-59 i121 j-40 l-175 o80 r83 s-58 t20 u35 v-27 y108 E44
      c _215 a14 h41 k-214 l-141 m121 o12 p-65 r83 u-88 E23
      d _46 a-39 d-36 e-52 i-50 k229 l32 m-27 o-143 p51 s-92 u-74 w130 E36
      e _-117 a122 b31 c-40 d31 e-40 f28 g-87 i-127 j-74 l25 m47 n157 p58 q59 r-36 t214 u-134 x-92 y-27 z13
      f _-103 e47 f-134 g18 i145 l60 o-66 r-95 u136
      g _65 a-158 e62 g28 i84 l-46 o-35 r-109 u41 w41 z34
      h _-50 a-86 e-26 i89 j30 o171 s-34 u-90
      i _-67 a211 b-39 c82 e118 f124 g83 l-76 m-155 n-47 o32 p-146 q-10 r-112 s-73 u38 v-53 z105
      j a-18 e-35 k30 o-26 u59
      k _-57 a-14 e16 g61 i-12 l30 y-23
      l _67 a-65 c385 d9 e-303 f-12 g-55 h239 i-205 k-61 m-77 o-56 p64 s627 t-195 u-76 v-70 z-184 E-29
      m _74 a-80 b-30 d-16 e183 f27 i-132 l55 m-17 o-135 p55 s135 t-93 E-30
      n _33 a-151 c75 e19 f160 g19 h-41 i-19 j25 k-77 l-16 m70 o-121 p45 q218 r-18 s55 t13 u-66 v-61 z-158
      o _-103 a-77 b19 c-10 d-13 e280 f-50 g62 i-66 l-41 m113 n55 o17 p-139 q-11 r55 s-243 t124 u-158 v134 x-14 y38 z24
      p _-16 b30 c-26 e8 g26 i-143 k61 l-123 o90 p14 r105 s-17 t-38 E41
      q u10
      r _-235 a-38 b16 c15 d13 e-92 f27 g-41 i-54 l79 m175 n-126 o-53 q59 r-268 s182 t179 u-52 v134 w80 z-32 E39
      s _158 a133 c-320 d-56 e134 f-44 h-37 i204 k-38 l33 m-37 o79 p65 q-23 s-304 t-227 u376 y-95
      t _102 a-84 c-31 d87 e31 g-75 h-200 i264 l-43 m34 o49 r65 s-127 t41 u-128 y74 E-51
      u _59 a93 b-80 c58 d-158 e-104 f69 i31 j-23 l139 m-127 n-10 p-64 r-36 s146 t-59 x9 z30 E39
      v e-50 i-19 m130 o-45 r74 v-46 E-38
      w _-39 k-10 r-19 x80
      x _79 a59 e-122 i-143 o12 p-41 r80 t-37 x64 z55
      y _85 n-12 o-27 s-83 t108 w-74
      z _167 a110 c-103 d-28 e-76 f18 g28 i49 m-135 o-65 s132 E-86
      E _-91 g33 i-17 n133 p22 r-59 s-16
      words a-175 ao-337 arquivo+66 arquivos-89 as+309 até-68 bytes+149 cento+147 cinco+137 com-237
      words como-185 da-27 dados-70 de-195 do-236 dois+67 dos-77 duas-25 e+58 em+257 entrada+37
      words euros-336 exemplo-145 formato-230 isso-92 limite+208 linha-20 mais+195 memória+36 mil-187
      words milhões+197 modo+277 na-29 no+130 nove+353 noventa-210 não-129 número-19 o-56
      words oitenta+110 oito+22 opção-266 opções+163 os-192 ou+106 padrão-124 para-227 pode+98
      words por-322 quarenta+79 quatro+108 que+41 saída+262 se+258 seis+29 ser-13 sessenta-185
      words sete+417 setenta+100 sistema-165 são-38 tamanho+136 também+145 tem-53 thread+243
      words trinta-172 três-233 um+55 uma-66 usar-160 uso+187 utils+55 versão+253 vez-130 vinte-156
      words você+90 vírgula+66 xz+530 à-114
      """,
    "ru": """
      spread 1244
      constant 2242
      comma 3054
      stop 3597
      word 1489
      letters _0 a93 b424 c782 d461 e357 f481 g329 h-42 i568 j-1339 k164 l930 m546 n726 o-17 p1119 q1812 r110 s645 t203 u440 v1555 w1291 x2159 y46 z0 E0 V777 C235 I0 S0
      _ a-113 b143 c239 d104 f-125 g-52 h-53 i161 j-13 l21 m-88 n219 p-108 r48 s-404 t79 u184 v14 w116 x31 y-21 V-176 C-203
      a _54 b-75 c-106 d-11 e-15 g-64 l-67 m197 n8 p169 q-57 r-154 s80 t49 u21 v-20 y-9
      b a-25 e47 i-17 l-46 o44
      c _-81 a141 c-98 e-81 i110 o9 p-31 r14 t86 u-64
      d _-206 a-14 d13 e182 i-11 o28 s-18 u20 w10
      e _39 a-60 b12 c-36 d16 f185 h10 l-122 m-173 n-46 p-28 q-29 r109 s322 t-108 v-80 x-12
      f a50 f-34 i84 o-71 r-14 t22 u-29
      g _-43 a69 e-12 g-20 h22 i-167 r67 s17 v71
      h e-20 i-28 o-10 r-12 s46 t22
      i _184 a-33 c13 d-89 e-90 f-56 g22 l21 m44 n-102 o31 r-29 s-35 t98 v31
      j _-13
      l _-74 a103 d-39 e17 i-62 l-100 o29 p-25 t57 u31 y73
      m _10 a36 b-121 c75 d-34 e56 i-136 m46 p12 t22 V31
      n _-17 a164 c20 d14 e69 f-11 g10 l-31 n-64 o-88 s43 t-89 u18 y-29
      o _44 e29 f60 g27 m32 n26 o-19 p-42 r-40 t-88 u-33
      p _89 a-263 d12 e-62 i21 l197 o-29 p93 r-9 t-47
      q _69 t-22 u-29
      r _161 a-9 c-14 d-15 e-95 f-15 g71 i-56 l56 m-33 n10 o142 r70 s-104 t-58 u-101 y-9
      s _243 c-9 e45 h-23 i-16 n29 p-107 s-63 u-11 w-86
      t _-139 e-49 h42 i110 l50 m-19 s24 u-9
      u _34 b44 c-84 e69 i-29 l30 n-72 p33 r-55 s98 t-36 x-28
      v a-39 i53
      w e-11 i-13 o-71 q104
      x _-28 d31 e-64 p35 t10 x31
      y _16 o8 p14 s-9 w-29
      V _-238 V322 C-76
      C _-110 V-169 C282
      words the-51
      """,
    "sv": """
      spread 1593
      constant 2460
      comma 2775
      stop 5095
      word 1089
      letters _0 a648 b875 c-31 d739 e546 f489 g-83 h501 i112 j721 k567 l601 m403 n471 o522 p377 q0 r599 s753 t417 u1069 v353 w3453 x2844 y-593 z2546 E463 V0 C0 I0 S0
      _ a-34 b-16 c119 d173 e-86 f-19 g-12 h111 i-136 k-107 l62 m134 n20 o-81 p-72 r-128 s-25 t30 u127 v32 w-66 y-27
      a _-150 b71 d52 f-15 g60 k39 l14 n-40 p19 r-15 s154 t-111 v-53 w-27 x21
      b a-22 e150 i23 j-22 l-24 o-105 r-16 u49 y-27
      c a19 e-45 g12 h-31 i-27 k19 l61 o-37 p61 r28 t-12 u-58
      d _35 a-90 b-16 d-15 e-33 f-67 i-38 k10 n25 o34 p24 r105 s30 u-18 w13
      e _158 b51 c-9 d53 e20 g21 h-15 j12 k-72 l39 m-37 n149 p43 r-193 s-55 t-106 u30 x-89
      f _-33 a-24 d-33 e-48 i44 j17 l-16 o63 r-30 t109 u-41
      g _-125 a38 e-63 g-38 i33 l-46 n36 o12 r87 s55 t-33 u38
      h _25 a-25 e-45 i91 j60 n-58 o-48 r15 u-10
      i _-29 a199 b-46 c-101 d-50 e-77 f28 g-70 h-34 k18 l-27 m23 n15 o-79 s-11 t118 v109 z18
      j _-70 a-35 k72 l-33 o54 s-16 u38
      k _24 a-62 e149 i-82 k31 l56 n15 o-90 r108 s-14 t-101 v-30
      l _-22 a99 d42 e95 g-47 i41 l-193 o55 p-51 s-57 t49 u-72 v11 w18 y29
      m _19 a27 e-10 i-8 k31 l49 m-65 o-19 p-65 r15 s22
      n _74 a-102 c12 d-39 e80 g-21 i-54 k-70 n-40 o33 p-12 r71 s-12 t132 v-83 y26
      o _132 a-39 b-22 c-29 d61 e96 f24 g11 j-33 k-32 l24 m-44 n-150 o-49 p51 r-42 s122 t-45 u-28
      p _116 a-63 c12 e-67 g22 i26 l-19 o65 r-34 s-29 t-22
      r _-95 a188 d-246 e-64 g50 h-24 i152 k29 m-40 n-56 o53 r-40 s-20 t44 u-30 v-47 w96 y45
      s _97 a64 c-49 d31 e-106 g-31 h28 i-24 j-40 k37 l26 o70 p-9 s-160 t43 u12 v51 y-49 z8
      t _-62 a-58 b-15 c-13 e105 f31 g12 h27 i-182 l16 m12 n81 o76 r-9 s72 t-102 u17
      u _-33 c-12 d-29 f24 i54 l39 m21 r-30 s-30 t53 u-47
      v a-80 e-14 g12 i103 l-29 s10
      w _-19 h-61 p18 x96
      x e-19 i-15 r96 t-34
      y _-60 c69 e-27 g19 r21 s-28 t-10
      z _8 e18
      """,
    "tr": """
      spread 819
      constant 2591
      comma 2244
      stop 3851
      word 887
      letters _0 a746 b814 c995 d578 e690 f658 g535 h551 i559 j821 k764 l486 m275 n548 o682 p492 q1197 r580 s865 t545 u609 v803 w2097 x454 y248 z332 E0 V0 C0 I0 S0
      _ a-88 b-55 c42 d59 e-21 f12 g-16 h21 i-14 j8 k-159 l-13 m-30 n-15 o-67 p-15 q12 s103 t44 u96 v43 y52
      a _-60 a37 b22 c19 d8 f-38 g54 h8 l59 m39 n22 p-12 r-31 s-57 t-59 v-27 y-26 z48
      b _26 a-27 l12 o16 u-21
      c _28 a-42 e-54 i97 k9 l-42 o-40 u51
      d _42 a10 d17 e12 l-14 o-28 u-65 w35
      e _64 a-9 b14 c-8 d-14 g23 k25 l-9 m21 n22 r-22 s-38 x-30 y-32 z-9
      f _-18 a28 i-16 o12
      g _-18 a14 d-12 e38 i39 l10 n-12 r-34 u-30 v14
      h e36 i-26 l-9 o8
      i _-100 a-13 b22 c-17 d97 f13 g-20 h-19 k76 l-29 m37 n11 p-17 r53 s-18 t-66 v-17 y-8 z23
      j _21 u-13
      k _-33 a36 c18 e54 f9 i-83 l98 m-12 o23 r10 s-16 t21 u-116
      l a54 d-11 e23 g-15 i79 l-106 m-9 n10 o-31 p33 t-34 u17
      m _8 a-76 b22 e-41 i12 l47 r12 u9
      n _134 a-14 c-68 d-95 e-15 f12 g13 i9 l-14 m14 n-13 o-9 r10 s17 t9 u36 v-21
      o _41 b-21 c-39 d-14 f-9 g27 k-13 l9 m17 o17 p19 r11 s-35 w-9 y26 z-18
      p _-24 a15 e-41 i16 l14 r17 t-12 y19
      q u9
      r _-49 a97 c8 d-35 e-28 f-9 g-15 i-51 k11 m22 s45 v10
      s _-32 e14 h-9 i-48 l13 o81 t34 u8 y-47
      t _-35 a8 c-9 e42 i-71 m-58 t75 u39
      u c37 g-70 i13 k57 l-82 n-9 r-10 s21 t-10 x30 y78 z-40
      v i27 r18 u-29 y-17
      w _35 i17 m-9 r-22
      x _26 g-22
      y _-40 a-33 e28 f16 g37 i-23 l36 o29 r-12 u11 y-44
      z _-12 c24 e-40 g11 i26 l12 m-19
      """,
    "uk": """
      spread 2033
      constant 2483
      comma 1977
      stop 3538
      word 1487
      letters _0 a1408 b-341 c877 d429 e484 f3464 g201 h-900 i1256 j0 k2982 l1379 m497 n1897 o-577 p1145 q2179 r-519 s-229 t-730 u1985 v3962 w2404 x837 y745 z2512 E0 V90 C429 I0 S0
      _ a123 c15 d25 e378 f24 g-17 h12 i60 k57 l24 m-20 n-78 p-113 q-13 r33 s-16 t-60 u100 v10 w59 x-56 y112 z43 V-285 C-416
      a b17 c12 d-16 i-13 l51 m13 n18 s-86 t14
      b _17 e77 l-76 o-21
      c a-9 g-39 h24 k-37 m-32 o91 p22 t-13
      d _76 a-25 d17 e-13 i-13 o-121 x83
      e _-36 a12 c-13 d-30 f-63 g43 m9 p68 r73 s76 t-105 x-30
      f _19 a-13 i-31 n12 o47
      g _-28 e-79 r29 s-11 u90
      h _12 a-32 e-13 f12 l12
      i _-39 e-13 g43 m-23 o43 s17 x-16
      k _20 i10
      l _-53 a-13 b77 e-33 i-9 l-25 o-62 s34 t46 z51
      m _111 e-87 i57 m35 o-77 p-32
      n _-38 a13 d17 f43 g-15 o-13 t12
      o _47 c-17 d-13 f19 g-13 l-13 m48 n86 o91 p35 r-89 s-21 t-20 u-115 w-32
      p _115 a-70 i-30 r-104 s32 u-11 w83
      q _35 u-13
      r _-13 a60 b-21 c29 e-37 i-26 m-11 o37 t75 y-103
      s _89 h-32 k16 o19 p17 s-43 t54 u-31 w-86
      t _122 a-30 e-30 h-13 i20 o-76
      u b-76 e46 i-13 m-13 n-17 p44 r43 s16 t-11
      v _30 e-21 v30
      w _202 e-209 q35
      x _81 p-30 x26 z-69
      y _9
      z _-79 c-18 e43 l43 o35
      V _-290 V179 C111
      C _-411 V107 C309
      words якщо+461
      """,
    "zh": """
      spread 3124
      constant 3207
      comma 4091
      stop 4257
      word 160
      letters _0 a702 b1156 c1971 d1165 e-101 f804 g2505 h-401 i-940 j-89 k2123 l1824 m1057 n-106 o-224 p782 q899 r420 s1303 t1721 u495 v1066 w-187 x-493 y-514 z0 E0 V0 C0 I3284 S0
      _ a-178 c36 d-38 e84 f141 g97 h-51 i151 j15 k26 m-137 n30 o87 p-47 q11 r-67 s87 t-46 u-81 v48 w-108 x-8 y-78 I33
      a _-102 b-16 c-46 d20 f-8 g16 k-15 l74 m26 n13 p-48 q-17 r-24 s33 t146 u-29 y-8
      b _-40 a9 l29 o67 s-59 w9
      c _109 a-45 c-43 e-35 k29 o16 r18 t-10 u-16
      d _35 a-37 b-15 e-53 i76 o25 y-13
      e _31 a37 d56 e-20 f-22 l-136 n-74 q15 r21 w43 x31 y17
      f _-43 a-8 e-8 f-21 i82 l28 o-81 u65
      g _-65 l-16 n-11 o18 r128 s-16 u-16
      h _-64 a91 e-33 g-11 j-16 m18 r9
      i _-16 a16 c26 d-18 e-27 f-33 g-11 l79 m34 n-56 o-16 p11 r24 s96 t-76 v-27 x-12
      j _15 k-16
      k _23 e14 l-16
      l _-48 a25 d-8 e116 g18 i-50 l-47 o26 p-25 u-13 y26
      m _61 a-115 e64 i-46 m8 o-19 r28 s38 t11 u-20
      n _23 a64 c-26 e63 g-106 i-64 l46 o-24 p-18 s-16 t13 u16 v23
      o _-29 b-15 c-54 d-13 e-20 f-38 g10 i-16 k28 l-30 m-24 n62 o38 p58 r17 s-23 t24 u10 v-30 w42
      p _18 a-33 c69 e61 i-22 l15 m38 o-33 p-24 r-54 s-18 t-8
      q n12 t-25 u25
      r a11 c31 d41 e-98 i-31 k-31 m30 p75 r-33 s-45 t48 u-23 y29
      s _132 a42 d-15 e-123 f-11 h57 i-38 o-55 p-19 s-41 t-46 u80 w8 y45
      t _-18 a57 c13 e76 h13 i-57 o-11 r-28 s-28 u29 y-26
      u _-62 b65 d-13 e22 i13 m23 p31 r13 s-74
      v a35 e-113 i78 o12
      w _57 a24 c9 g9 h-23 i-45 n29 r-44 s-16 u-18
      x _-20 a15 e32 i-25 p23 t-13 x-16
      y _-23 e-16 o-62 s98
      I _33
      words a-317 is+248 the-128 一-255 下+149 中+368 了-147 令-404 以-66 件+85 個-73 光+507
      words 入+112 內+190 刪-110 到+229 動+158 可+221 命-425 在-76 字+288 將+229 式-204
      words 後-32 按-78 接-93 文+167 是-360 本+112 標+839 次+29 正-329 然-86 用-293 的-430
      words 第+149 節+298 置-62 著-147 行-189 要+144 記+243 該-49 請-211 輸-317 鍵+118
      words 除-169
      """,
  ]
}
