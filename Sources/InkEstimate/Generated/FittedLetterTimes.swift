// swift-format-ignore-file
// Fitted to Tests/EstimateTests/training.tsv by `make golden`; not to be changed by hand.

/// The letter times of languages, in tenths of a millisecond, as `LetterTimes` reads them.
enum FittedLetterTimes {
  /// Of the texts, to find out when they have changed.
  static let training: UInt64 = 14435380365843458048

  static let byLanguage: [String: String] = [
    "cs": """
      spread 1794
      constant 2250
      comma 2357
      stop 3934
      word 1021
      letters _0 a525 b333 c1526 d774 e156 f510 g-135 h240 i768 j638 k438 l699 m476 n451 o377 p231 q205 r741 s561 t319 u458 v722 w1426 x1441 y504 z557 E967 V0 C0 I0 S0
      _ a40 b-34 c123 d-109 f45 g-30 h13 i77 j-37 l22 m41 n-48 o-111 p43 r-36 s-121 u-21 v-46 w17 x-9 z173
      a _-37 b-21 c-28 h12 i28 j-33 k117 l-9 m-60 n43 p-57 s41 t-29 u-25 v39 z21
      b _71 a28 j49 o-69 r-17 s-27 u20 y-61 z14
      c _64 a-13 e120 h-89 i-11 k-41 l-27 o14 t-9 v14
      d _-50 a-46 e27 i61 n43 o55 p19 r-16 s-17 v-74 w13 y-19
      e _-300 d125 h-27 j48 k155 l31 m-42 n25 p15 s-45 t-12 v58 w10 x-9 z-9
      f a28 t-42 u13
      g _-9 r13
      h _-15 a-14 e-23 i-42 l-46 n23 o69 r62 s14 u-15
      i _81 e-27 f-42 h97 k29 l28 m-56 n-52 p18 r-69 s-144 t153 u84 v-69 z-30
      j _-17 a111 d-62 e-56 i-44 n21 p-12 s66
      k _39 a-15 c69 d-47 n-113 o48 r-11 t50 u-66 y63 E-14
      l _-76 a16 e24 i-67 l-11 o-20 s-9 u59 y84 E18
      m _8 a41 b-13 e13 i-61 k-38 n45 o-46 u11 z-20 E66
      n _-52 a-183 e11 i278 k13 o101 u-206 y36
      o _128 b74 c-30 d11 g28 j-49 k-50 l49 m-54 n21 o-14 p-78 r27 s52 v26 w-16 z-110
      p _68 a-81 c-23 i-56 n-42 o-34 r45 s14 t18 u71 E25
      r _-77 a30 e-69 i-15 o92 p-23 s8 t31 u-25 v65 z17 E-34
      s _-52 c-14 e-43 h-11 i95 k-132 m22 n44 o61 s-37 t15 u87 v-37 y25
      t _183 a63 e-108 i-152 n24 o-151 r23 u109 v34 x16 y-9 E-33
      u _-94 a-23 c-10 d87 j-65 k-8 l-39 m50 n45 p41 r17 s152 t-112 z-35
      v _85 a-34 e107 i-8 k-82 l63 n49 r13 s19 u-64 y-106 E-24
      w _22
      x _-9 t9 x11
      y _212 b12 c-55 h-30 j-25 k16 l-57 n-73 p-36 s25 t20 u-16
      z _-101 a57 c-13 d16 e13 i-69 k14 m94 n-83 o9 p84
      E _-72 d-13 h60 j119 n34 r-25 s12 t-87 z-15
      words do+73 se-121
      """,
    "da": """
      spread 1394
      constant 2633
      comma 2284
      stop 2894
      word 605
      letters _0 a497 b99 c544 d469 e281 f836 g832 h555 i256 j1428 k737 l399 m624 n402 o12 p849 q-1850 r389 s1098 t587 u-221 v390 w1591 x1355 y683 z2448 E338 V0 C0 I0 S0
      _ a-102 b-8 c9 d-15 e-304 f19 g42 h117 i56 k69 l62 m-34 n66 o102 p-42 q-20 r31 s-138 t-35 u50 v116 w-55 x18 y-13
      a _-26 a9 b-16 c9 d43 e36 f-38 g100 i-43 k17 l14 m-27 n44 p-31 s-53 t-22
      b _-44 a-87 e201 l-33 r-18 s-10
      c e18 h-63 m19 o30 r-24 t18
      d _-13 a-21 d14 e36 f43 g-10 h-25 i13 l13 n21 r13 s-56 t-15 u-46 w37
      e _46 a-25 b19 c34 d59 e-48 f-64 g16 j-31 k45 l72 m77 n-48 r61 s-32 t-155 v-53 w25
      f _-26 a19 e-14 g-8 i62 j14 l-49 o97 r-12 s8 t-25 u-54
      g _14 a-28 e59 h17 i22 l-22 m11 n-23 o17 r-71 s-40 v31 y24
      h _-23 a51 e58 i-32 o-42 s-34 t-12 u35 v9
      i _15 a-15 c-32 d-61 e85 f33 g-75 k-28 l108 m-11 n-18 o58 p-26 r20 s71 t-33 v-86
      j d-27 e61 j-20
      k a59 e-60 i18 k-101 l21 n13 o34 r-43 s62 t12 v-10
      l _-62 a45 e-113 f14 g11 k42 l-28 p101 s87 t-31 u-23 y-55
      m _-56 a34 d-12 e-162 i35 l-18 m15 o22 p-25 r41 t106 u28
      n _167 a79 d-33 e-12 f-27 g-157 h-44 i-58 j52 k15 l-74 n-64 o-28 p37 s-32 t107 u86 y-11
      o d26 e-28 f31 g130 h14 l-76 m-108 n35 p32 r64 s-31 t35 u-90 v-12 w-21
      p _-31 a17 i40 o-35 p-13 r-16 s-28 t16 u31 y37
      q _-20
      r a-119 d-62 e274 h14 i-135 k11 l15 o-125 p9 s164 u-56 w32
      s _-21 b13 c-24 e-44 i49 k-15 l-8 n-11 o-91 p17 s-41 t140 u9 y22
      t _26 a102 e-23 h-15 i8 o-22 r-10 s17 t-100 u24
      u c-8 d64 e-52 g-32 k-11 l9 m55 n-68 p-87 r-26 s95 t54
      v _-21 a17 e41 i-50
      w _38 a-31 h-21 i33
      x z18
      y _23 i-17 k-35 n59 o-20 p36 t-47
      z c19
      words at+198 en-168 help+400
      """,
    "de": """
      spread 781
      constant 2465
      comma 1978
      stop 2991
      word 744
      letters _0 a762 b697 c730 d683 e325 f685 g623 h449 i583 j972 k680 l546 m424 n276 o669 p891 q100 r429 s450 t606 u549 v764 w767 x1766 y743 z1423 E0 V0 C0 I0 S0
      _ a93 b-282 c140 d-288 e94 f88 g-73 h41 i-78 j-9 k-132 l266 m-76 n212 o-67 p-160 q-16 r16 s37 t-381 u95 w48 x374 y103 z-50
      a _-36 b-41 c81 d-28 f-108 g72 h216 i27 k77 l-89 m-22 n-161 p108 r28 s11 t193 u-193 v14 w30 x-115 y-125 z59
      b _-107 a224 c40 e-62 f33 h-71 i57 j33 l-342 n44 r-78 s83 t74 u44 w-66 y11 z96
      c _23 a537 g36 h-534 k-59 o-25 p144 t-19 u-96
      d _-33 a49 b18 d-23 i-164 j-14 l82 m141 n-14 o48 r-69 s85 t-38 u-86 v-32 w57
      e _-144 a87 b134 c41 d72 e-12 f-92 g40 h245 i-30 k-61 l212 m103 n-100 p252 q10 r-175 s-61 t-72 u-96 v24 x-173 y-217 z23
      f _42 a-42 d17 e182 f-475 g32 i99 l-44 m-16 n-91 o-32 r67 s-49 t150 u226 z-51
      g _-233 a-123 b48 e-207 f48 i95 k88 l169 m-98 n143 o-198 s-300 t221 u158 v211 z-11
      h _-281 a-32 b13 d-70 e34 f-8 g-74 h22 i192 k118 l-26 m-8 n202 o46 r111 s64 t-207 u-12 v-35 w-29 y-19
      i _-41 a147 b-200 c-175 d179 e-16 f-108 g105 h-429 l37 m89 n136 o387 p-146 r78 s-51 u29 v52 x-68 z9
      j a10 e-32 l-14 o31 u14
      k _-98 a-125 b-16 e80 f17 g-11 i37 l162 m11 r-89 s-35 t-146 u240 z-19
      l _17 a-166 c238 d-137 e-97 f273 g43 h-8 i-349 k-8 l-396 m-21 n77 o100 p115 r31 s81 t108 u-187 w-186 y22 z461
      m _50 a-250 b78 c-10 d22 e-96 g-70 h18 i31 k-66 l-104 m-130 n15 o130 p193 r-37 s28 t187 u-41 w60
      n _223 a131 b62 c-24 d59 e-64 f131 g-24 h64 i76 k-52 l-30 m155 n-564 o-139 p124 s172 u-33 v-89 w20 y-23 z-169
      o _175 b251 c-187 d-82 f-48 g-103 h-75 i13 l151 m-65 n69 o20 p119 r102 s101 t-213 u-250 w-60 z93
      p _470 a11 c-60 e-232 f-41 g82 h-44 i-86 l92 o-78 p-421 r26 s49 t78 u161
      q _10 u-9
      r _-212 a-106 b228 c-208 d-136 e273 f-8 g-99 h102 i13 k196 l-170 m-227 o25 p-102 r-198 s-12 t322 u201 v-39 w160 y27 z-19
      s _100 a-219 b-34 c-366 d129 e420 f90 g47 h114 i-63 k-115 l38 n-12 o-144 p-18 r145 s-294 t-41 u71 v-29 w51 y165 z-30
      t _146 a-76 b38 c-25 d187 e67 f63 g-133 h225 i314 l49 m99 o-31 p41 r19 s64 t-213 u-126 v-74 w-27 y63 z-665
      u _92 a66 b-281 c9 e-33 f-102 g59 h90 i191 k56 l10 m59 n-93 p-305 r32 s-27 t270 u-72 w14 z-29
      v _-35 a-79 e-108 i159 o71
      w _93 a-120 d53 e59 h29 i-115 k-32 o86 s21 u-67
      x _-78 e-39 i-33 t-213 z380
      y _-32 n147 o-217 p63 s31 t11
      z _-111 a-14 c514 d54 e-199 f256 g78 i-383 l-50 t-56 u35 w-51 z-62
      words B+267 C+206 D-79 K-400 L+84 M-53 P+515 R-190 S-458 T+69 W-634 X-136 Z+42 aber-70 acht+20
      words achtzig-81 alle-34 als-850 an-145 anzahl+333 auch-135 auf-66 befehl+385 bei-209 cursor-149
      words das-154 dass-77 datei-725 daten+344 dem-393 den+106 der-336 des-114 die-613 dies-116
      words diese-195 dieser-48 drei-45 dreißig+490 ein+282 eine-230 einem-146 einen+285 einer-46
      words es+66 euro-394 filter-289 fünf+37 fünfzig-172 für+28 gibt+41 größe-172 help+325 im-839
      words in-64 ist-172 kann-221 keine-210 komma-283 mit+351 neun+644 neunzig+334 nicht+60 nur+123
      words oder-240 option+219 optionen+300 prozesse+102 sechs+45 sechzig-402 sehr-245 sich+333 sie-90
      words sieben+136 siebzig-132 siehe-327 sind-254 startet-56 tausend-276 tippe-200 um+310 und-300
      words version-177 vier-259 vierzig-269 vim-9 von-316 wenn+8 werden-499 wie-550 wird-220 zeile-292
      words zu+185 zum+57 zwanzig-80 zwei-218 zwölf+254
      """,
    "el": """
      spread 2513
      constant 601
      comma 2176
      stop 2661
      word 750
      letters _0 a489 b-1921 c2721 d440 e847 f1733 g676 h2171 i504 j0 k166 l1306 m-103 n-2122 o248 p982 q78 r-217 s1447 t624 u1320 v146 w-1174 x2608 y2506 z0 E0 V481 C452 I0 S0
      _ a-189 b-48 c149 d-55 e-77 f-66 i16 k25 l-35 m39 n-19 o-16 p61 r55 s73 t-88 u23 v83 w44 x99 V-51 C-31
      a _-18 a34 c34 d-18 k-42 l-43 n-22 r222 s-164 t45 y-24
      b e-48 l9 w20
      c _-18 a45 c-73 e8 h124 o-133 t47 u27
      d _-48 e103 i-108 w56
      e _171 a-19 c-42 l-119 n-84 o15 r-81 s206 t-40
      f _-43 d70 i-67 t57
      g _-19 e-43 n67
      h _60 a200 e-212 l-19
      i _227 c34 f57 g91 i-67 k19 m-125 n24 r-108 s-172 t64 v45 x-84
      k _25 e-23
      l _9 a-98 e244 i76 l-19 o-79 p-121 s-19 u20
      m _-26 a-42 e93 o141 r-30 t-71 u-59
      n a34 c-26 d-24 e15 g-86 i29 o67 t-26
      o _60 d106 f-43 l16 m91 n-35 o-12 v-63 w-115
      p _-87 r18 t70 u9
      r _-129 a16 c-49 e47 l222 o-73 r-110 s73
      s _-20 e-118 h66 i45 o118 s-17 t-40 w-17
      t _-43 a45 e37 f70 h-128 i11 o-31 r12 u-12 y45
      u _-54 b28 d-59 n47 r27 s34 t-12
      v e-18 i83 v-63
      w a-24 d-17 h-42 p70
      x _16 x10
      y _21
      V _92 V-160 C72
      C _-174 V215 C-37
      words από+78 για+415 και+60 να-515 της+209 το-92 τον-812
      """,
    "en": """
      spread 665
      constant 3027
      comma 2659
      stop 4141
      word 789
      letters _0 a428 b632 c693 d552 e309 f647 g445 h324 i455 j810 k584 l555 m577 n475 o416 p711 q624 r389 s690 t579 u407 v811 w399 x1444 y571 z919 E0 V0 C0 I0 S0
      _ a-96 b-12 c-37 d-153 e-81 f41 g-170 h323 i-211 j-172 k137 l15 m70 n78 o66 p-110 s82 t8 u133 v46 w-25 x43 y-116 z127
      a _-46 a-101 b190 c74 d44 e-199 f85 g323 h93 i-143 j-57 k-60 m98 o28 p-85 q-78 r108 s-113 t106 u-134 v90 w-145 x-59 y-165 z146
      b _251 a-38 b-513 c-9 d54 e253 h-41 i-40 j195 l-138 m-182 n10 o67 r-53 s-89 t-15 u94 y205
      c _158 a72 c-406 d89 e104 g-120 h-237 i70 k-359 l144 m103 n32 o51 p111 q-157 r134 s44 t-75 u176 w176 y75 z-179
      d _-18 a-130 b16 c113 d-427 e34 f72 g-348 h156 i116 j-177 l132 m51 n244 o103 p27 r-96 s243 t-90 u95 v21 w-72 y-52 z-8
      e _-95 a-115 b268 c61 d217 e-155 f99 g-21 h263 i-144 k122 m-53 n149 o-224 p226 q183 r-69 s-11 t46 u-176 w-252 x144 y-406 z-52
      f _-252 a169 d-83 e-11 f-334 i247 l174 m-46 o35 p-43 r-26 t84 u40 w-16 y75
      g _-140 a97 b-26 d-63 e236 g-268 h-288 i76 l260 m120 n-108 o-100 r-30 s-39 t-9 u111 w-9 y190
      h _-85 a118 b-113 c-44 d20 e-34 f82 i32 j116 l-215 m-99 n-223 o188 r-132 s64 u238 w24 y74
      i _176 a22 b94 c-40 d183 e-90 f81 g21 h95 i112 j-28 k-123 l-21 m21 n58 o-138 p-28 q14 r50 s-147 t-119 u-224 v-67 w-106 x228 y-21
      j a52 e-75 i-134 k-86 n37 o42 s70 u101
      k _-107 a20 b121 d-24 e239 f-150 h34 j25 k-123 l-175 m23 n-276 o305 r77 s-78 t54 u-48 w34 y53
      l _-116 a-88 b-65 c80 d-78 e-29 f210 g163 h64 i-100 k105 l-475 m-27 n11 o-52 p278 r67 s-53 t84 u106 w23 y-170 z62
      m _93 a-193 b130 c-34 e-33 g35 i-317 k321 l148 m-473 n27 o-177 p183 s23 t130 u56 w26 y63
      n _55 a-121 b-109 c86 d-83 e-17 f-121 g-82 h22 i-123 j85 k249 l35 m79 n-436 o76 r344 s134 t112 u151 v70 w-194 y-193 z-18
      o _107 a-352 b275 d147 e-229 f-140 g351 h-174 i114 j73 k-113 m11 n86 o-346 p48 q34 s299 t72 u-367 v49 w64 x-8
      p _113 a60 b-24 c136 d-62 e-88 f8 g-42 i-110 k-114 l-177 o-63 p-284 r-148 s196 t437 u22 w94 y54
      q a-19 i-32 s22 u43
      r _-116 a67 b-88 c396 d111 e-34 f-13 g197 h-9 i33 k155 l156 m49 n-72 o22 p-236 q-15 r-178 s-97 t-115 u-81 v-298 x-19 y-12 z194
      s _97 a147 b-182 c-205 d63 e110 f-45 g-19 h-141 i-27 k-26 l-22 m178 n103 o203 p117 q16 s-459 t-80 u180 v43 w-13 y-68 z41
      t _-15 a-17 b-8 d40 e126 f17 g-44 h-307 i95 l-186 m168 n114 p65 r325 s121 t-631 u-128 w260 y71 z-57
      u _81 a239 b24 c12 d-31 e40 f-126 g40 h120 i8 j-52 k95 l-24 n66 o-159 p-8 r10 s-77 t66 v-16 x-327 y93 z-67
      v _31 a-40 c-17 d29 e-44 i64 m14 o102 r-85 u-129 v33 y52
      w _-147 a198 b-115 e81 f51 h21 i193 k-19 l17 m-10 n107 o98 r-289 s-151 t-24 u-15
      x a56 b39 c-157 e-27 i306 p-217 s21 t-86 u48 y26
      y a-118 b90 c26 e-76 f196 i-41 k-26 l239 m35 n-107 o-94 p-41 r-16 t59 u-253 v45 w127 x13 z-62
      z _-19 a115 b14 c-18 h15 i-42 k-119 l108 m-134 n102 o-43 r10 u-28 y180 z-129
      words A-296 B-469 C+125 D-513 E-200 F-430 G-855 H-197 I-109 K-271 L-91 M-336 N-155 O-309 P-106
      words Q-279 R-89 S-634 T-572 U-364 V-340 X-283 a-455 about-195 above-495 across-657 add-52
      words address-213 after+291 again-117 against-91 air-165 all+346 almost+230 along+157 also+379
      words always-60 an-607 and+614 animals-465 another+122 any-107 are-629 argument+389 around+204
      words asked-47 at-389 away-291 back-364 bad+526 be-558 because+469 been-1203 before-200 began+62
      words being-213 below-542 best+368 between-765 big-30 block-185 boolean+163 both+623 boy-30
      words boys+46 but+221 by-715 bytes-12 call+431 came+839 can-364 cant+283 case+236 change+228
      words changes+28 children+24 class-361 client+579 come-136 command+23 control+340 cost-1232
      words country-89 current+421 dash-937 data+313 day-538 days+172 decimal-55 default+40
      words defaults+319 degrees+61 device-377 did-203 didnt+374 do-235 doctor-20 does-100 dollar-1209
      words dont-244 dot+621 down-583 drop-20 during+175 each+26 earth+66 eight-112 eighteen+1884
      words eighty+103 eleven+537 end+307 equals+524 euros+93 even+361 ever-99 every-418 example+412
      words eyes-96 far+138 father+175 feet+138 fell+89 few-93 field+222 fifteen+188 fifth-768
      words fifty+261 file-26 files+156 find+350 first-443 food-377 for-260 form+233 forty+241
      words found+217 four+192 fourteen+564 from-686 function-80 gate-661 get+260 give-196 given-31
      words go+90 going-72 good-119 got-133 great+422 group+31 had-284 hard+22 hardware-109 has-1038
      words have-701 head-119 hear-289 heard-431 help+529 her+360 here+79 him-419 himself+437 his-390
      words home-87 host-338 house-349 how-544 however+21 hundred+773 i+702 id+95 if+550 ignored+366
      words ill+154 in-557 into-305 is-308 isnt+151 it-254 its-495 ive-536 journal-676 keep-41 key-169
      words kind+317 knew-31 know-546 land+285 large+479 last+88 learn+422 left+350 let+482 life+55
      words light+191 like+59 line+159 lines+279 list-351 little-92 live-102 log+324 long+52 look-109
      words make+22 man-397 many+192 match-56 may-148 me-485 meet+18 memory+410 men-184 message-66
      words met-20 might-271 miles+209 million-265 minus+269 missis-20 mister-20 mode-504 more-250
      words mother-475 much+369 must-117 my-119 name-71 need-410 never+182 new-151 next-27 nine-188
      words nineteen-1209 ninety+276 no-107 none-335 not-27 now-340 number-61 object+654 of-310 off-166
      words old+145 omitted+61 on-285 once+380 one+93 only+183 option-220 options-220 or+71 org-192
      words other-69 others+23 our+166 out+122 over-162 own-200 page+368 pages-1338 paper+160 part-137
      words parts-509 people-89 percent+89 picture+51 place+623 play+358 plus+551 point-336 possible-79
      words pound+93 put-389 range+192 read+128 release-340 return+215 right-422 room-434 root-137
      words run-287 said-198 same+104 saw+346 say-124 school-165 sea-201 second-194 section-805 see+245
      words sentence-241 server-31 service+8 set+286 seven-353 seventy+336 several-26 she-36 should-314
      words show+81 since-122 six-192 sixteen+234 sixty+222 size-108 slash+103 small+114 so-343
      words some-339 soon-28 sound+498 space+120 specific-390 start-77 still-365 story+28 string+116
      words study-384 such+90 sun+233 sure+252 system-228 take-158 takes+46 tell+303 ten+1384 than-227
      words that-129 thats-188 the-229 their-402 them+249 then+315 there-350 these-319 they-297
      words thing-19 things+368 think+391 thirteen+414 thirty+196 this-835 those-162 thought+220
      words thousand-649 three+161 through-710 time+260 times-223 to-622 today-153 together-298 tons+16
      words too-179 took-124 top+618 toward+398 try+76 turned-124 turtle+206 twelve+417 twenty+347
      words two-420 type+56 under-276 unit+265 units+345 until+27 up-463 us-450 use-253 used+300
      words user+216 using+141 usually+336 value+218 values-8 version-933 very-206 vim+192 visit+432
      words want+222 was-421 way-145 ways+188 we+9 weighs+213 well+157 went-286 were-23 what-40
      words when-431 where+102 which+538 while+97 white+364 why-380 will-494 with-551 without+179
      words wont+177 word-19 words+52 work+147 world+246 would-573 write+115 year+235 years-284 you-85
      words young+242 your-89 youre-706 zero+299
      """,
    "es": """
      spread 626
      constant 2719
      comma 2267
      stop 3791
      word 368
      letters _0 a351 b584 c940 d857 e336 f899 g850 h100 i516 j1160 k844 l745 m590 n557 o448 p714 q320 r628 s811 t657 u550 v690 w3117 x2017 y606 z1432 E517 V0 C5388 I0 S0
      _ a-8 b77 c22 d-48 e63 f48 g73 h-66 i124 j59 k-71 m181 n57 o65 p-64 q-78 r219 s-54 t-56 u118 v-97 w-426 x-163 y-119 z196 E-50
      a _-23 a-25 b-18 c81 d35 g51 h54 i-61 j56 k55 m-23 n-59 p-71 q46 r-9 s-19 t-113 u15 z-12 C54
      b _-97 a73 c16 e-37 f-30 i67 j35 l89 o83 r-50 t-12 u-147 E15
      c _-36 a52 c-104 e234 h102 i63 k13 l25 o-68 p-38 r-155 s8 t-36 u-51
      d a30 b-97 e-169 i59 m-30 p25 r215 u-23
      e _77 a145 c227 d-23 e-184 f-11 g-68 i-184 j-92 l123 m131 n35 o-31 p154 q45 r24 s28 t175 u-12 v40 x-406 y-46 z-140
      f _40 a158 e-165 i71 l-32 o113 r-143 u-33
      g _42 a-54 e66 i166 l-34 n-55 o-82 r-62 z20
      h _-74 a-80 e87 i-48 m-26 n13 o63 u43 E23
      i _-8 a-79 b-22 c23 d-128 e133 f-33 g-135 j-51 l48 m-153 n54 o250 p112 q-10 r-46 s29 t11 u8 v11 z-14
      j a47 e19 o-29 u-26
      k a-47 e67 s-12
      l _142 a-100 c14 d63 e-116 g29 i-180 k12 l49 m-35 o-34 p-57 q-21 t9 u134 v98
      m _241 a-91 b86 e-64 i-224 o-12 s12 t16 u32
      n _134 c-15 d-29 e34 f15 g-34 h28 l-46 o-162 p-21 q12 s18 t108 u26 v-24 z-35
      o _-102 a-89 b-49 c-43 d96 e146 i60 j10 l-170 m63 n-192 o55 p15 q34 r17 s44 t51 u-79 v136
      p _-75 a140 c23 e-46 i144 l-56 r-146 t-16 u42
      r _11 a-212 b32 c-15 d45 e-317 f97 g59 i-100 l24 m-89 n104 o-193 p59 q55 r-104 s54 t41 u-91 w590 E-42
      s a-40 c-106 d52 e210 h28 i111 m24 o199 p-11 q-80 s-164 t-159 u69 w-109 E-10
      t _49 c-61 e-64 h95 i84 o-36 r-144 t96 E-10
      u _-117 a205 c-39 d54 e-76 f-75 g18 i116 l-11 m-37 n8 p-87 s-40 u9 v-161 y170 E77
      v a138 i-110 o-72 u37 v12
      w _-24 a-186 d-109 h-240 x590
      x _-158 a108 c-14 g12 i-158 p-9 r393 t-154
      y _-28 a-13 e131 o-91 u24 w-24
      z _-29 a-70 e50 i20 o-14 s146 u-88
      E _41 i-10 n41 s-42 v-11
      C t54
      words D-133 G-137 H-202 K-238 L-97 M+31 P-135 R+195 S+27 W+10 X-588 a+195 abajo+234 al-460
      words antes+67 archivo-118 borrar-131 cambiar+60 ciento+132 cinco+36 coma-59 comando-33 como-119
      words con-105 cuarenta-165 cuatro+297 cursor-49 de-240 del-384 después+43 donde+18 dos-46 el-166
      words en-18 es-43 escriba+202 escribe-303 esta-92 este+49 esto-351 euro-40 fakeroot+309
      words fichero+86 ficheros-76 final+136 forma+135 hasta+329 help+39 inferior+228 insertar-57 is-93
      words la-235 las-144 le-209 lección-71 lo-73 los-358 línea-51 mil-205 muestra+13 mueva+342
      words más-221 no-151 nombre+10 noventa+48 nueve-22 o+55 ochenta+64 ocho-18 palabra-248 para-400
      words pega+292 pero-115 por-37 programa+189 pulse+166 página+276 páginas+139 que-386 repita+496
      words se+160 seis-78 ser+76 sesenta-89 setenta-135 si+143 siete-29 sin-33 sistema+178 su+20
      words tecla-46 texto+81 treinta-289 tres-105 u-98 un-437 una-125 uno-47 veinte+21 vim+33 y-20
      """,
    "fr": """
      spread 880
      constant 2753
      comma 2188
      stop 3766
      word 426
      letters _0 a381 b551 c706 d514 e427 f640 g374 h352 i508 j620 k529 l373 m412 n369 o513 p641 q133 r600 s568 t514 u474 v771 w1459 x1418 y719 z742 E612 V0 C0 I0 S0
      _ a-117 b-100 c-160 d-211 e-89 f281 g38 h-19 i236 j-109 k-26 l-141 m-125 n46 o136 p-252 q-167 r-107 s56 t-131 u156 v182 w-175 x192 y1125 z-100 E-415
      a _108 b47 c-36 d91 f-112 g101 i-288 j-161 k92 l-105 m175 n72 p28 q82 r258 s26 t91 u-237 v182 w13 x48 y-465
      b _124 a-123 c-71 e230 i126 l96 o-137 r68 s-69 t-159 u21 y-112 E11
      c _27 a100 c71 d-71 e-167 h-201 i-71 k-120 l255 m24 o154 r-39 s-212 t-35 u124 E169
      d _-101 a9 d22 e182 g64 h-35 i-43 j54 m36 n-17 o-175 p-12 r42 s64 u-10 y141 E-215
      e _-57 a-125 b75 c476 d139 e-178 f-72 g31 h-74 i-26 j-29 l56 m14 n-92 p299 q42 r-218 s-252 t254 u-91 v-33 w-113 x188 y-50 z-159
      f _-95 a-38 c-78 e93 f-313 i359 l-42 o50 r-137 s160 u19 E28
      g _170 a202 e80 h10 i158 m-54 n59 o-184 r-8 s11 t-423 v-57 z-26 E64
      h _-112 a-10 c194 i-66 k-10 o143 r-84 t10 u-141 E83
      i _165 a86 b-258 c222 d163 e-125 f-33 g74 l-126 m115 n-8 o38 p81 q-57 r-27 s73 t38 u-15 v-206 x-242 z-59 E109
      j a30 e-156 o118 u15
      k a-58 e74 f36 i105 m-10 y-97 E-50
      l _459 a59 c-140 e32 h-19 l-313 o100 p213 s27 t-142 u-114 y-111 z39 E-75
      m _328 a10 b-39 c-15 d24 e-31 f13 i-106 l63 m60 o-44 p-321 s74 u17 E-30
      n _82 a194 c-66 d-183 e-14 f49 g-282 h-26 i-185 l-37 m67 o-88 p66 q220 r20 s-188 t-88 u189 v177 x20 y-33 z188 E-76
      o _97 a42 b75 c-157 d140 e-17 f131 g147 i-13 l54 m-214 n-156 o51 p197 r-142 s102 t237 u-522 v12 w-80 y21
      p _177 a-281 e37 g61 h113 i35 k32 l28 o-271 p-305 r246 s-124 t148 u54 E57
      q _-10 c23 u-12
      r _-111 a-91 b50 c-183 d-183 f112 g-45 i-131 m139 n-75 o-47 p64 q103 r-372 s-78 t236 u286 v26 w422 y-187 z-45 E118
      s _-341 a236 c-39 e-111 f-21 h-34 i147 k42 l183 n27 o17 p49 q-86 s-159 t-136 u352 v-37 w-52 y-68 E40
      t _-463 a20 c149 d19 e-29 g9 h254 i211 l40 m61 o242 r-53 s-115 t-309 u-68 y-89 E126
      u _-156 a184 b123 c-99 d46 e130 f16 g-54 i-143 j120 l-59 m-77 n27 p115 r128 s372 t234 u-33 v-159 x-613 y-67 z-40 E11
      v a75 e24 g-37 i-170 m83 o-97 r83 s104 E-58
      w _-170 a-42 d-52 h8 i-114 m-37 n-10 o-27 u36 x422
      x _-423 a-63 c-265 d-10 e73 g21 i-18 n63 r281 s39 t-83 z210 E183
      y _237 a23 m-119 n33 o34 p-89 t-24 E-75
      z _-139 a-88 c78 e217 i8 l33 E-108
      E _200 a-229 b34 c102 d71 e-240 f-80 g-124 h18 j132 l11 m-135 n37 p-123 q-128 r68 s101 t288 u-24 v-79 E108
      words B+232 C+61 D+30 K-171 L-31 M+97 N+18 P+11 R+284 S-322 X+175 Z+132 a+724 are-87 au+207
      words avec+659 bloc+146 ce+327 cent-193 cest+30 cette+179 cinq+233 commande-208 comme-152
      words curseur+31 dans-161 de-12 des-247 deux+125 dix-597 dixhuit-229 dixneuf+101 dixsept+221
      words données+83 douze+454 du+219 dun-205 défaut+135 en+117 est+170 et-452 euro+579 fichier-291
      words fichiers-227 file-90 filtres+12 fois+93 huit+442 huitcent-104 if+356 il+337 in+308 is-158
      words la-161 le+225 les-64 ligne-428 limit+26 lors-107 mille-147 mémoire+129 ne+100 nest+133
      words neuf+337 neufcent-245 normal+129 of-32 on-323 onze-282 option+405 options+20 ou-54 par+174
      words pas-173 peut-265 peuvent-410 pour-161 quarante+401 quatorze+86 quatre+742 que-47 quinze-252
      words seize-353 sept+274 si-67 six-185 sixcent-627 soixante-465 sont-165 standard-333 sur-188
      words taille+100 the-54 this+296 to-12 treize-225 trente+90 trois-61 un-539 une+203 version+101
      words vingt+448 virgule-356 vous-159 which+243 with-107 à-89 été+76 être-523
      """,
    "hu": """
      spread 3350
      constant 4760
      comma 1954
      stop 1581
      word 287
      letters _0 a1346 b576 c508 d-298 e1233 f814 g263 h-843 i1362 j-158 k784 l1320 m1605 n-169 o873 p1566 q95 r745 s-114 t-97 u697 v658 w4335 x-1598 y-614 z709 E1588 V0 C0 I0 S0
      _ a-148 b-97 c-20 d96 e152 f-325 g-48 h88 j-106 k153 l-388 m-333 n310 o415 p-56 s334 t-159 u62 v-21 w30 z67
      a _482 b-33 c133 d-67 j-70 k-277 l-127 m119 p14 r-60 s85 t-69 u-51 v-37 x-16
      b _89 a101 b-38 e-165 i-47 l76 o-10 p54 s-59
      c _70 c-64 e14 h28 i247 k-87 o-25 r-30 s-108 E-36
      d _-53 a21 b-119 e186 i-81 j35 o-24 s-9 u-8 y48
      e _-215 a-80 b46 c-61 d-85 g11 h32 i-13 j201 k32 l-348 m75 n-10 p-22 r-88 s110 u-110 z537
      f a-39 e-50 f-30 i-13 o108 t59 E-32
      g _-152 a74 e133 f-14 g20 h-32 i59 j-92 k46 n-45 o26 t-69 u-26 y51 z-31 E54
      h _-23 a135 e-117 i11 j65 l-127 o-72 s9 t43 E65
      i _-363 b-20 c-64 d-94 f198 g58 i-35 k-414 l105 m38 n248 o291 r-85 s-95 t273 z-36
      j _-196 a47 d-27 e71 j-32 k65 l-39 o143 r184 t51 u-208 E-56
      k _-341 e163 i-37 k-60 l65 o-42 r139 s11 t25 u172 E-84
      l _408 a-187 c8 d74 e-60 f12 h-83 i185 j-88 k376 l113 m-53 n-68 o-117 s-280 u-60 y-148 E-13
      m _69 a251 b18 e-294 i102 j43 o-91 p10 r70 t-59 E-113
      n _276 a-246 c-91 d104 f196 g43 i-456 k59 l42 n-10 o-139 t-54 u-64 y61 E270
      o _80 a12 b112 d-161 g-122 h-127 i-56 j62 k142 l135 m-17 n-40 o-16 p160 r-274 s-98 t-39 v163 w13 z84
      p _-32 a-106 c125 e85 i-27 j-56 l-104 o60 p-47 r107 s43 t43 u-27 E-48
      r _-207 a-26 b124 c37 e17 h48 i22 j-31 k38 l22 m181 n-81 o108 r26 s-18 t-64 u-53 v83 z-151 E-63
      s _-261 a59 e73 h115 i30 k-59 m-18 n31 o15 r-27 s107 t159 u19 z-309 E60
      t _138 a17 e36 h-62 i21 j-48 k111 l9 n-96 o-144 p43 r25 s142 t35 u92 y-17 E-306
      u _58 b8 d48 f-30 g-62 j72 k-71 l298 m-51 n78 p-50 r-55 s-146 t-84
      v a114 e-107 i-23 o-15 t-58 v-8 E104
      w h50
      x _-16
      y _-132 a88 b30 e-70 i71 n-30 o-41 t-32 u130 v-58 E33
      z _335 a-60 d108 e-60 g65 h12 i25 k-49 n-137 o-414 t19 u138 z-153 E179
      E _-14 b-26 g47 h-76 i25 j43 l276 m68 n-162 p-91 r91 s-28 t-10 v-128
      words a-309 hogy-264
      """,
    "it": """
      spread 578
      constant 2856
      comma 2447
      stop 3809
      word 540
      letters _0 a487 b460 c796 d640 e455 f737 g558 h63 i485 j1207 k600 l602 m497 n652 o395 p677 q922 r776 s680 t640 u531 v716 w702 x1187 y1144 z1259 E351 V0 C0 I0 S0
      _ a-27 b27 c-162 d-168 e150 f34 g138 h-33 i88 j12 k32 l-107 m132 n-31 o41 p-80 q-80 r-49 s-68 t-23 u-98 v-42 w81 y54 z212 E-33
      a _-110 a-31 b-30 c129 d60 g-92 i32 l-182 m97 n107 p-41 q-34 r73 s-89 t-70 u29 v-42 y180 z18
      b _33 a101 b19 c-9 e-72 i-137 l-52 o-9 r11 u72 w49
      c _-126 a72 c-9 d-9 e94 h-8 i36 k12 l-90 m46 o30 p51 t-148 u62
      d a-46 e-61 i-27 l46 o15 u79
      e _-186 a-85 b-45 c56 d206 e-57 f-70 g79 i71 l-41 m19 p30 q19 r-44 s-73 t130 u-13 w10 x28 y-41
      f _68 a53 e-49 f-81 i-61 k8 o43 r18 t-12 u22
      g _76 a19 f13 g-155 h-12 i-84 l11 o-34 r61 s40 u111 v-36
      h _31 a21 i-103 k-50 l44 n8 o18 t-12 E45
      i _-62 a-27 b-25 c178 d25 e118 f109 g129 l198 m-265 n81 o92 p-40 r-230 s-164 t58 u-49 x-17 z-112
      j a148 e-136
      k a32 e9 f-17 i8 m-56 s28
      l _267 a-174 c-22 e-147 f-31 i-171 k9 l182 m-16 o-166 p17 s87 t220 u-42
      m _98 a-64 b-18 c-9 d20 e-33 i-58 m-12 o28 p-63 r-24 u136
      n _-17 c-100 d-173 e53 f37 g64 i-73 l-13 n138 o-133 q104 s90 t-154 u83 v57 y-12 z58
      o _-37 b26 c-48 d12 f-43 g-48 h8 i102 m64 n-36 p191 r50 s-87 u-129 v-33 w26 E-8
      p _-79 a-149 c244 e-34 i-116 l9 o169 p-91 r142 t-15 u-30 w-92 z47
      q t-29 u43
      r _8 a8 b-8 c-17 d-11 e-74 g-52 i-34 k-12 l-56 m45 n-90 p212 r-91 s240 t95 u-140 v44 y-148 z85
      s _-56 a67 b52 c-229 e153 g13 h68 i164 k8 m18 o167 p-49 s-53 t-234 u-28 w-53
      t _-101 c-31 d40 e-44 h-40 i-57 l-12 o-28 r10 t269 u26 y-16
      u _-12 a132 c24 d21 e-117 f55 g-61 i159 l67 m-69 n-167 o41 p-158 r123 s50 t-74 z-13
      v _137 a-48 e68 o-142 r-37 u-25 v49
      w _38 a68 c11 d-15 e60 g-11 h18 i-31 m11 o-38 u-103
      x _-17 e14 p14
      y _45 o-41 p22 w-13
      z a-66 e116 i292 o-48 z-282
      words C-199 D+45 G-459 H-48 K+107 L+194 M+37 P-251 R+270 S-95 T-84 X-192 a-343 alla-603 anche+72
      words and-141 batti-15 cancella-43 cento+54 che-288 cinque+122 comandi-49 comando-8 come-60
      words con-255 cui-70 cursore+369 da-257 dato+72 del-375 della+9 di-315 diciotto-229 dieci+130
      words duecento-88 e+30 eseguire+327 essere-114 euro-44 fine+34 finestra-110 gli-133 ha-16 help+74
      words i-100 il-837 in-248 indicata+214 inizia+98 la-77 le-54 lezione+266 linea-177 lo-140
      words lopzione-114 ma+117 mila+66 milioni-85 modo-63 nel-260 nella+54 nome-22 nomi+15 non-353
      words novanta-150 nove-103 o+97 ogni-63 opzione-130 opzioni-76 ottanta-114 otto-336 per-238
      words più-151 prima+52 quaranta+32 quattro-14 questo+79 qui-138 script-93 se-16 sedici+251
      words sei+134 server-83 sessanta-19 settanta-148 sette+103 shell+256 si-176 solo-41 sotto+86
      words su+102 testo+97 the-130 ti-191 to-54 tre-77 trecento+21 trenta+354 un-132 una+10 usa+20
      words venti+71 viene+148 vim+324 virgola-351 è-113
      """,
    "ja": """
      spread 3634
      constant -1595
      comma 350
      stop 3531
      word 311
      letters _0 a-295 b154 c3927 d1313 e1974 f3650 g5973 h191 i1078 j-868 k4160 l5233 m6341 n6309 o8398 p-1188 q7900 r2508 s3832 t19 u-342 v-10166 w5809 x1782 y6117 z-2481 E0 V0 C0 I9835 S1885
      _ a-191 b43 c-15 d-25 e-180 f-16 g-84 h-36 i-89 j-9 l-48 m61 o255 p-88 q15 r93 s157 t-224 u76 v-64 w61 x26 y-11 I98 S182
      a _-11 b38 c91 g40 i8 k-14 m56 n-39 p-45 r-165 s42 t16 u-14 x-30 y26
      b _-37 i38 l22 o11 r38 u-53 y-22
      c _-70 a-41 c16 d8 e-51 g17 i13 o-74 p-27 q45 r159 t32 u19
      d _43 a-39 b25 i-16 m-11 o-18 r8 s25
      e _-204 a50 b-42 c-93 d19 e12 f19 i29 l-26 m-45 n158 p41 q-38 r90 s-12 t41 x25
      f f12 i-14 t18 u14 y13
      g _43 e59 h23 i-13 l-11 n10 p-41 u24 v-34 z-11
      h _-19 a91 e-16 i-19 l-30 o-23 t18
      i _-17 b-61 c25 d11 e-12 f-8 g16 l203 m-57 o-8 r11 s-13 t-15 v-35 z-18
      k _-26 e17 g45
      l _28 a18 d36 e160 i-66 l-28 o-18 p-31 s-34 t-25 y11
      m _-48 a37 c19 e70 o20 p10 u-25
      n _-22 a77 c-44 d-57 e8 g57 i-16 o-11 p-11 r16 s-46 t136
      o _66 d21 f16 l30 m14 n-103 p34 r-38 s53 t11 u-17 w13 x-25
      p _-140 a-99 e66 g-34 h43 i20 k45 l-19 o-27 r28 s-13 t96 u23
      q _78
      r _153 a109 c-27 e-130 g57 i-22 k9 m22 o-55 r-75 s-106 t-35 u-37 v9 x13 y144
      s _-124 a14 c38 e111 f13 i204 o-53 r-11 s26 t-88 u-11 y-78
      t _46 a9 e-12 h-47 i-28 l12 o91 r-108 s22 u14
      u e-57 g-47 i45 l-33 m38 n53 r-19 t18
      v _-41 c17 e-14 i-65
      w _8 a-22 e-20 h9 n10 p22 q57
      x _-17 d16 v17 x16 y-25
      y _22 n-25 p121 s-53
      z a-18 i-11
      I _98
      S _182 S-163
      words が-85 する+197 と+587 に-650 の-166 は-346 を-530 作-97 使-54 削-213 前+211
      words 動-11 合+267 同+572 名+243 場-56 定+665 指+25 示+45 置-30 行+229 設+640 語+83
      words 通+483 除-213
      """,
    "ko": """
      spread 1481
      constant 2287
      comma 3143
      stop 3780
      word 892
      letters _0 a2582 b5225 c-4499 d1358 e-781 f3874 g168 h1070 i1642 j-299 k-81 l545 m-1040 n259 o124 p1294 q0 r3450 s810 t1360 u149 v6418 w-1000 x1421 y-3219 z-2156 E0 V0 C0 I0 S1629
      _ a113 b57 c29 d83 e-16 f17 l59 m-34 n-134 o-34 s33 t29 u-28 v64 w-10 z-8 S-214
      a d-71 l61 n81 t17 u17 y-67
      b e58
      c _10 e-108 f17 o33
      d _-57 c17 i-38 S98
      e _19 p-14 s-12 x8
      f g-8 i33 u17
      h e11
      i c-91 g33 l-8 m-32 n22 s-34 t-36 S172
      l _33 i20 l-8 o-48 p33 z-20
      m a53 e-32 i-32 l-32 s33
      n _-14 d17 e76 f33 g-35 i-114 o40
      o a-67 f-18 g8 m17 n24 r44
      p _80 a-67
      r e-20 m41 o8 s9
      s _37 i-28 o-10 t-12 y33
      t _-50 d-8 e33 h11 i17 o12
      u n17 s-31 t12
      v _-108 i172
      w i-8
      x g8
      y l-67 s33
      z f-8 s-8
      S _46 S-30
      """,
    "nl": """
      spread 1422
      constant 2457
      comma 2649
      stop 4507
      word 569
      letters _0 a563 b977 c210 d215 e380 f1268 g767 h757 i308 j301 k786 l546 m836 n699 o519 p362 q106 r437 s1045 t427 u208 v757 w1058 x1175 y11 z1394 E287 V0 C0 I0 S0
      _ a-65 b40 c12 d-81 e14 f16 g97 h-137 i-123 j-46 k17 l52 m101 n-83 o23 p-87 r38 s226 t-19 v-71 w52 y48 z-19
      a _-10 a9 c22 d-8 e-79 f33 g-59 k49 l-46 m-36 n114 p-15 r-102 s-28 t158
      b _49 a-18 b-25 e-9 i68 o-38 r-33 u14
      c _28 a37 c-16 e45 i12 k-16 m12 o-8 p21 s12 t-27 u-93
      d _33 a-45 b20 e30 i-60 o-29 p26 r29 s10 t-21 u16
      e _-108 a27 b-130 c-85 d-103 e34 i37 k-14 l163 m-144 n73 r177 s25 t-117 u-19 v67 w64 x26 z38
      f _-43 a54 d8 e16 f-23 h24 i-10 o10 r-17 t-24 u19
      g a-31 d8 e19 i14 o37 r11 s-15 t-24 u-8
      h _-38 a50 e-109 o53 r28 u19
      i _-30 c-8 d12 f16 g11 j77 k-74 l-45 m35 n-34 p12 s-13 t57 v-16 x-12
      j _63 d-27 e-81 k32 n12 o27 u-20
      k a-14 g26 h8 t-9 u13 w-25
      l _113 a40 b18 d79 e-57 f12 g30 i24 l-76 n-33 o-41 s-152 u35 y9
      m _-54 a-45 b40 d12 e20 g-47 h8 i16 m-9 o16 t18 u35
      n _-120 a-64 c45 e97 f19 g-33 i-37 k29 m-25 n13 o35 t57 u17 v-29 z12
      o _8 c14 d25 e-27 f-57 j-25 l-32 m80 n-66 o19 r-67 s12 t113 u32 v38 w-40 z-17
      p _-16 a-31 d20 e-18 i10 k19 l9 n18 o-16 r-38 t26 u16
      r _-10 a11 b60 c34 d48 e61 f18 h28 i44 k-19 l-32 n-9 o34 s-71 t-82 u-93 v10 w-22
      s _28 a-23 c42 e35 h37 i11 l13 n9 o-16 p10 r-30 s18 t-87 u13 y-50
      t _36 c-73 e-94 h34 i50 l-9 m28 o19 p18 r30 s-35 t-10 w13
      u _54 a13 b-8 d48 f-13 i-57 k-9 m-50 n-8 p15 r-20 s79 t-16 w-38
      v a50 e46 i-23 o-78
      w _26 a43 c12 d-25 h13 i-34 o-20
      x _-13 i35 p-13 t9
      y e12 i9 m12 o18 s-61 w13
      z e43 i10 o-33
      words de-92 een-186 is-216 van+60
      """,
    "other": """
      spread 1154
      constant 2702
      comma 2163
      stop 3513
      word 593
      letters _10 a477 b597 c870 d375 e319 f768 g709 h543 i404 j884 k1270 l787 m702 n525 o521 p722 q304 r642 s642 t667 u250 v725 w1182 x1515 y825 z1163 E179 V737 C463 I2901 S1958
      _ a-132 b117 c-185 d-118 e197 f-222 g237 h29 i23 j-60 k-14 l-501 m-58 n88 o-18 p-227 r143 t46 u19 v-90 w133 x423 y1037 z-62 E-412 V-113 C25 I28 S-340
      a _82 a-213 b-97 c53 d185 e173 f-344 g-90 h-62 i-468 j-280 k464 l31 m278 n28 o512 p-316 q453 r239 s228 t83 u-361 v-208 w240 x-117 y-507 z-26 C41
      b _29 a102 b90 c-105 d22 e178 f60 h49 i-110 j-63 l-385 n-11 p48 r-378 s-104 u290 w-65 y-268 z445 E185
      c _-384 a296 c-470 d-137 e-113 g55 h-724 i191 j59 k-133 l-136 m449 n64 o-49 p348 r157 s471 t-236 u-83 v139 w204 y110 z-188 E119
      d _155 a149 b194 c-47 d-334 e246 f-170 g-223 h-129 i293 j120 k-38 l-86 m81 n-73 o224 p123 r26 s-63 t-211 u14 v-201 w432 y-192 z-10 E-352 S75
      e _-74 a80 b-87 c76 d-89 e-169 f-382 g120 h258 i-62 j436 k-13 l43 m-237 n73 o-93 p432 q561 r-62 s-285 t-56 u-444 v-411 w-170 x177 y295 z103 E-15
      f _-8 c-194 d87 e428 f-830 g155 h185 i179 j-35 l110 m-278 n183 o47 r-279 s-260 t309 u157 w196 y54 z-151 E-51
      g _276 a-177 b67 d84 e-17 f199 g92 i554 j-172 k157 l-267 m-168 n-378 o-230 r-226 s-32 t-506 u28 v237 y425 z-183 E251
      h _-257 a-160 b-68 d13 e-215 f183 g-41 i87 j25 k277 l-387 m-17 n219 o38 p9 r-43 s90 t-9 u-57 v-26 w-25 y34 z95 E236
      i _355 a97 b-20 c269 d336 e-139 f118 g61 h135 i123 j114 k-699 l-75 m-26 n237 o132 p-341 q-689 r92 s30 u156 v-136 w60 x-499 y68 z-355 E-151 S756
      j _75 a-29 c-53 d-411 e-465 g-55 i-264 j-60 k295 l-57 n53 o464 t104 u315 v-10 E97
      k _176 a-229 b-10 c33 d-192 e-278 f146 g-35 i299 k-589 l203 m381 n-178 o-309 r-16 s-147 t380 u675 v-89 w-55 y-201 z-45 E92
      l _140 a-138 b-284 c-275 e-62 f675 g208 h384 i-267 j580 k1183 l-509 m98 n39 o-419 p-483 r96 s-335 t-254 u-303 v70 w-160 y-80 z362 E-256
      m _336 a-56 b-232 c426 d42 e-32 f88 g105 h12 i-496 j9 k70 l295 m-653 n96 o-264 r10 s-24 t110 u359 y28 z-65 E-250 V101
      n _22 a-92 b56 c-87 d-14 e54 f146 g-497 h-109 i282 j-208 k488 l-12 m322 n-774 o-230 p159 q317 r236 s-333 t-202 u-70 w188 x-121 y-49 z-207 E749
      o _166 a41 b177 c25 d-239 e1183 f-127 g-110 h-130 i-439 j-161 k408 l58 m-219 n-200 o13 p119 q74 r285 s404 t133 u-922 v59 w-423 x-164 y-165 z238 E-82
      p _-273 a-128 c602 d114 e-142 f16 g183 h147 i-164 j-138 k-138 l-164 m10 n-72 o-319 p-318 s-11 t358 u-132 w-63 y123 z310 E208
      q _-203 c102 n-68 s151 t98 u-79
      r _-229 a258 b-278 c-215 d-82 e-214 f33 g-49 h97 i68 j142 k-588 l328 m-74 n-33 o95 p467 q190 r-311 s-38 t-34 u147 v652 w133 y26 z-70 E-415
      s _-65 a110 b-131 c-243 d238 e124 f58 g-81 h-141 i206 k-415 l-184 m76 n301 o-21 p132 q-562 r-158 s-191 t-119 u126 v-236 w135 y178 z608 E263
      t _-406 a202 b63 c-15 d395 e83 f-29 g-244 h18 i11 j23 k127 l391 m170 n300 o-9 p40 r-279 s-223 t61 u128 v119 w-51 y-336 z-340 E-195
      u _232 b154 c42 d41 e-40 f276 g16 h76 i146 j-267 k85 l332 m8 n-101 o-145 p-96 r96 s312 t188 u-430 v-101 w-220 x-539 y27 z-86
      v _199 a392 e40 g-53 i-128 k-366 l155 m35 n-24 r-153 t18 u290 v98 y-283 z-179 E-33
      w _462 a-521 c151 d-72 e-291 g-65 h204 i-527 k75 l21 m28 n347 o55 p36 r-40 s-89 t-53 u-220 x590 y-107 z25
      x _-619 a-171 c-205 d157 e-41 g-113 h-241 i-196 n63 o376 p-40 r590 s53 t-216 x265 z200 E155
      y _-174 a-12 b296 c37 d-27 e103 f60 g8 h-51 i247 j-28 k-82 l48 m116 o150 p250 r90 s-40 t-259 u-24 w-299 y-118 z-205 E-83
      z _-846 a417 c388 d154 e-91 g349 h-179 i314 k-442 l-19 m-110 n-245 p165 r-100 s-56 t283 u383 v83 w-177 y-92 z-267 E100
      E _300 a-86 c-103 d-151 e-497 f48 g78 h170 i107 j-28 k-101 l775 m-211 n73 p-487 q-339 s491 t-43 u38 v60 z66 E-152
      V _-111 V197 C-78
      C _126 t41 V-179 C16
      I _28
      S _491 S-472
      words B-299 C-106 D+179 G+455 H-26 J+335 K+36 L-189 M-527 N+294 P-99 Q-96 R+572 S-175 T+32 V-198
      words W+253 X-102 Z+590 a-69 acht+455 achtzig-188 al-293 alla+73 als+40 an-151 and+136 antes+829
      words ao-584 archivo-100 are-268 arquivo+733 arquivos+189 as+230 auch+510 avec+66 batti-165
      words be+852 block-525 bytes+208 cambiar-505 ce-191 cent-135 cento+413 cette-215 che+527
      words ciento-115 cinco-388 cinq+235 cinque+494 com+498 comandi-146 comando-682 come+133 como+104
      words con+48 cuarenta-633 cuatro+228 cursor-343 cursore+612 d+221 da+138 dans-862 das-541 de-241
      words del-497 den-471 der-267 des-1038 después+217 det-638 deux-143 di-279 die-386 dir-331 do-26
      words dois+948 dos+302 drei-160 dreißig+621 du-594 due+188 duecento+778 dun-188 e+349 ein+400
      words el-552 en-881 es+151 escriba+247 eseguire+437 essere+66 est-744 esta-333 esto-538 et-1354
      words euro+469 ex+114 fakeroot-416 fichier-454 file-266 for-207 format-31 formato-105 frase+232
      words fünf+177 fünfzig+170 für+481 gibt+11 ha-743 help-452 huit-239 huitcent-645 i-227 if+596
      words il+14 in+116 is-161 isso+147 ist+226 j+682 keine-396 la-951 las+179 le-125 lección+31
      words les-377 lezione+486 linea+253 lista+393 lo+227 lopzione-28 los-262 mais-15 man+722
      words memory-614 mil+699 mila+459 milhões+626 milioni+32 mille-851 mit+137 modo+147 mémoire-223
      words na+396 neuf-576 neufcent-646 neun+321 neunzig+789 nicht-112 nombre+506 non-546 normal-69
      words novanta-118 nove-58 noventa-419 nueve+593 nur+180 não-26 número-65 o+556 ochenta-154
      words ocho-36 oder+236 of+197 oitenta+309 oito-26 on+1237 option+100 options+122 os-153
      words ottanta-387 otto-701 ou+125 par-345 para-839 pas-1252 passwd-217 per+196 pero-530 por+197
      words pour-684 programa-374 pulse+444 páginas-33 quaranta+671 quarante-1059 quarenta+404
      words quatre+722 quatro+786 quattro+437 que-110 questo+439 qui-311 quinze-415 r-229 remote-49
      words root+355 saída+25 se-315 sechs-46 sechzig-174 sei+138 seis-276 sept-430 ser+408 server+220
      words sesenta+55 sessanta+250 sessenta+219 set+48 sete+731 setenta+420 settanta+196 sette+64
      words shell-435 si-697 sie+664 sieben+241 siebzig+498 siete+320 sistema+297 soixante-563 solo-326
      words sont-747 stdout+919 system-403 systems-860 são+78 tausend+297 tecla-166 texto-258 that-157
      words the-602 this-168 thread+478 ti-19 to-734 tre+338 treinta-1139 trenta+294 trente-966
      words tres-204 trinta+189 trois+41 três+101 u-354 um+275 un-296 una-369 und-144 uno-376 usa-28
      words user+199 venti+483 version-202 versão+479 vi+1622 vier-62 vierzig-434 vim+403 vimtutor+313
      words vingt+105 vinte+233 virgola-484 virgule-424 von+236 w+433 wenn+357 werden-715 whatis-678
      words will-1515 wird-235 y-905 zu+449 zwanzig+399 zwei-299 à-86 è-234 é+690 être-657 一-461
      words 下-276 令-286 入+138 命-251 文+173 本-158 的-608 第+934 行-520 要-20 輸-195
      """,
    "pl": """
      spread 1248
      constant 2451
      comma 2066
      stop 3880
      word 610
      letters _0 a553 b790 c968 d487 e213 f648 g717 h-123 i509 j753 k652 l680 m349 n788 o486 p992 q0 r896 s711 t972 u534 v1055 w810 x2257 y729 z722 E503 V0 C0 I0 S0
      _ a35 b-55 c37 d-26 e70 f17 g25 h50 i-74 j10 k-71 l-81 m37 n-48 s47 t-16 u26 v-44 w-31 x18 z82
      a _60 b30 c-12 i-11 j44 k-26 l78 m-21 n-13 p21 r-84 s-18 t-85 u8 v53 w10 z-23
      b _-23 a-13 e-14 g13 i59 o-15 r11 u9 y-25
      c _-56 a14 e11 h-18 i64 j16 o18 r30 z-72
      d _-11 a66 b-10 c-17 e20 k8 l29 n-17 o-92 s20 w-8 y42 z-28
      e _-32 a-44 c-17 e8 g13 j-93 k8 l43 m-52 n65 r-24 s22 t51 v15 w31
      f e-15 i-13 u30
      g a-16 l12 n8 o17 r-9
      h _-38 a58 c-15 e-12 i-10 k-17 o26
      i a25 b10 c64 d-20 e64 i-9 k-79 m25 n-47 o13 s-55 t-24 u-13 w38 z41 E-41
      j _-21 a31 c-11 e21 n13 s-72 E43
      k a-142 c33 i58 l-16 m-17 n-13 o-27 r31 s25 t33 u40 z-17 E13
      l _51 a26 e56 i19 o-51 u-76 y-26
      m a-22 e-8 i49 o79 p12 s-39 u-48 y-19
      n _-116 a41 c-14 d37 e-137 f17 g-35 i40 k34 l-9 n24 o78 p20 t-15 u28 y13
      o _11 b9 c45 e8 g-21 k-26 l14 m-29 n10 p-18 r-47 s30 t16 w-38 z54
      p c20 e-11 i-55 l-14 n-15 o-71 r107 t57
      r _46 a-42 b-15 c9 e-59 f-15 i-62 m14 n-26 o79 s34 t8 u24 v-8 y78 z-41
      s _73 a-24 c-90 e56 i-60 j17 k78 l-19 n36 o-9 p-26 u8 w20 y-19 z-39
      t _60 a-35 c17 d10 h-30 k11 l12 o-12 r22 t10 u-41 y-44 z26
      u _54 a50 b-16 c-18 e-25 j15 k16 l-14 m13 n-31 p13 s18 t-51 w8 z-28
      v a-28 e38
      w a14 c40 e20 g10 k36 l-15 n15 o-49 p-10 t-44 y-23
      x _-19 t18 z24
      y _-32 b48 c-76 d12 f-13 k47 l-33 n53 p17 r-9 t35 w-44
      z _-46 a11 c13 e-84 k-25 l23 m36 n-11 o25 r-27 t14 u25 w23 y42 E-17
      E _26 p-15 s-17 z24
      words do-46 w-71
      """,
    "pt": """
      spread 539
      constant 2667
      comma 2146
      stop 3807
      word 415
      letters _0 a660 b751 c850 d669 e478 f1010 g602 h436 i589 j1030 k114 l420 m611 n593 o553 p727 q691 r670 s622 t763 u612 v811 w768 x902 y79 z834 E599 V0 C0 I0 S0
      _ a201 b-86 c-201 d-125 e18 f-103 g-159 h34 i159 j73 k46 l31 m52 n-107 o137 p-127 q-170 r96 s69 t-59 u136 v48 w30 x-45 z104 E-48
      a _-147 b154 c100 d120 f-48 g-101 i-194 j-36 k51 l17 m-105 n-27 o-54 p78 q-16 r-9 s85 t88 u50 v-65 w-10 y73 z13
      b _-29 a-111 c15 e-50 i89 l-192 o70 r141 s-11 t-31 u39 v-15 y41 E47
      c _23 a89 e29 h23 i52 k-92 l-115 o40 p-38 r46 t-48 u-34 E34
      d _19 a28 b24 d-10 e83 i-33 m-27 o-36 p11 r-55 s-41 u-9 z8 E44
      e _-104 c56 e-115 f-19 i-208 j-89 m31 n156 p120 q29 t206 u-45 v23 x14 y-80 z20
      f _-42 a36 e-50 f-120 g28 i157 l72 o-66 r-39 u34
      g _-44 a-43 e-51 i142 l-19 n52 o-8 r-18
      h _-59 a-90 e-11 i64 o179 r45 u-117
      i a37 b-61 c25 e98 f76 g124 l113 m-116 o-21 p-69 q-12 r-153 s-73 t-52 v19 x43 z22
      j a-61 u64
      k _-98 a68 e28 i10
      l _145 a42 d28 e-222 g9 h210 i-68 k-10 l33 m-27 o14 q35 s67 t-159 u-77 v-19 z-23 E41
      m _96 a-148 b42 d-9 e82 l48 m-14 o-114 p86 r18 t-81 u14 E-11
      n _64 a-106 c46 d9 e42 f161 g17 h-155 i-158 j65 n14 o-65 p15 q190 r-50 s111 t31 u-78 v-39 z-104
      o _-126 a-51 c82 d19 e366 f-60 i-179 l-68 m116 n64 o58 p-30 q-13 r-12 s-124 t207 u-130 v-77 w14 x-22 z-13
      p _10 a24 c-8 e-62 g23 i-86 l-34 o-25 p16 r125 t-19 E48
      r _-138 a15 b18 c62 d33 e-63 f48 i-113 m155 n-172 o-52 q12 r-190 s150 t186 v121 y-29 z-27 E-16
      s _118 a56 c-126 d-41 e61 f-32 h-34 i102 k9 l77 m41 o86 p27 q-49 s-251 t-216 u222 y-43
      t _197 a-64 c-40 d67 e-48 g-9 h-109 i218 l-46 m68 o-18 r-34 s-32 t-33 u-69 y54 E-95
      u _17 a-16 b-77 c23 d-75 e-33 f86 i33 l88 m-122 n-77 p-80 r67 s118 t-57 v12 x26 z59 E19
      v _13 a24 e-33 i16 o-88 r79
      w _-38 h35 n14
      x _85 a22 c26 e-63 i-77 o93 p-36 z-45
      y _109 o-80 s-36 t41 w-25
      z _25 a51 c-44 d-16 f28 g33 i80 m-51 o-51 s8 E-54
      E _-93 g35 n90 p30 r-46 s-19
      words C-28 D-52 G-34 K-68 M+163 P+228 R+134 S-69 X+283 Z+118 a-73 ao-289 arquivo+42 arquivos-69
      words as+28 até-132 bytes+77 cento+97 cinco-11 com-184 como-96 da+101 de-103 do-119 dois+278
      words dos-176 e+271 em+219 entrada+96 euro-184 exemplo-82 formato-153 isso+77 limite+243 linha+51
      words mais+136 memória+113 mil+85 milhões+551 modo+182 na+135 no-31 nove-49 noventa+31 não-169
      words número-17 o-312 oitenta+11 oito-93 opção-269 opções+186 os-58 ou+114 padrão-114
      words para-320 pode+105 por-269 quarenta+126 quatro+125 que+194 saída+63 se+230 seis+85 ser+89
      words sessenta-96 sete+427 setenta+64 sistema-279 são-154 tamanho-25 também+79 tem-85
      words thread+247 trinta-32 três-74 um-99 uma-45 usado-113 usar-29 uso+211 utils+153 versão+356
      words vez-80 vinte-211 você+148 vírgula+91 à-124 é+68
      """,
    "ru": """
      spread 1151
      constant 2184
      comma 2832
      stop 3536
      word 1402
      letters _0 a129 b534 c796 d454 e371 f544 g257 h61 i532 j-921 k476 l950 m671 n814 o-7 p1169 q1806 r342 s538 t202 u313 v1615 w1362 x2346 y-57 z0 E0 V723 C265 I0 S0
      _ a-152 b146 c220 d94 e-18 f-155 g-17 h-62 i167 j-9 m-80 n231 o38 p-136 r28 s-331 t57 u116 v36 w124 x39 V-205 C-133
      a _-16 b-58 c-90 g-38 l-67 m232 n9 p163 q-55 r-157 s84 t26 u20 v-21 y-20
      b a-29 e52 i-26 l-28 o36
      c _-88 a108 c-83 e-73 i114 o14 p-24 t113 u-69
      d _-210 e188 i-28 o55 s-34 u27 w10
      e _54 a-68 c-36 d27 f178 g-9 h16 l-104 m-170 n-31 p-33 q-31 r176 s238 t-97 v-80 x-31
      f _22 a50 f-29 i61 o-78 r-14 t24 u-31
      g _-54 a60 e10 h24 i-156 r44 s26 v54
      h a30 e-50 i-24 r-27 s47 t24
      i _165 a-23 c28 d-98 e-91 f-41 g24 l21 m35 n-129 o45 p-8 r-31 s-26 t93 v43
      j _-9
      l _-14 a88 d-59 i-55 l-107 o27 p-29 t51 u34 y68
      m _-16 a27 b-122 c64 d-29 e70 i-114 m47 p9 s13 t24 V34
      n _-39 a205 d27 e58 f-10 g-10 i-18 l-36 n-69 o-101 s74 t-75 u23 v-16 y-13
      o _52 e32 f81 g15 m33 n16 o-41 r-62 t-106 w-11
      p _91 a-265 d9 e-46 i25 l180 m-12 o-22 p94 r-17 t-30
      q _68 t-19 u-31
      r _198 c-22 e-97 f-18 g54 i-41 l80 m-51 n8 o96 r68 s-108 t-61 u-66 y-30
      s _178 c-8 e32 i-8 n32 p-91 s-45 w-92
      t _-119 e-51 h16 i112 l50 m-31 o-20 r49 s25 u-15 y-10
      u _47 b36 c-76 e68 i-31 l22 n-59 p48 r-51 s63 t-39 x-24
      v a-22 i35
      w e-10 i-11 o-71 q104
      x _-24 d39 e-69 g-11 p31 t16 x39
      y _18 o27 s-20 w-22
      V _-186 V285 C-92
      C _-119 V-106 C228
      words the-158
      """,
    "sv": """
      spread 1209
      constant 2462
      comma 2442
      stop 4880
      word 1222
      letters _0 a538 b733 c15 d841 e482 f414 g-133 h744 i-6 j555 k557 l580 m329 n431 o488 p385 q0 r609 s800 t509 u1061 v465 w2878 x2727 y-755 z2292 E175 V0 C0 I0 S0
      _ a-49 b-28 c127 d121 e-108 h113 i-134 k-112 l70 m184 o-77 p-76 r-81 t-14 u134 v13 w-58 y-21
      a _-150 b68 d85 f-14 g50 k41 l-9 m-28 n-30 p23 r-14 s147 t-125 v-41 w-21 x17
      b _8 a-62 e164 i27 j-20 l-41 o-79 r-14 u42 y-24
      c a15 e-73 g18 h-25 i-31 k17 l68 o-39 p66 r36 u-54
      d _64 a-100 b-18 d-9 f-60 i-50 k14 n9 o23 p22 r116 s16 u-14 w-15
      e _176 a11 b59 c-16 d56 e28 f-30 g19 h-14 j8 k-76 l39 m-62 n229 p39 r-179 s-67 t-162 u34 x-90
      f _-36 a-16 d-24 e-44 i33 j14 o68 r-36 t95 u-38
      g _-126 a51 e-45 g-35 i25 l-44 n40 r68 s45 t-16 u28
      h _23 a-38 e-40 i88 j61 n-43 o-35 u-13
      i _-12 a165 b-39 c-80 d-47 e-106 f36 g-53 h-26 k24 l-22 m13 n-11 o-50 s-19 t110 v98 z21
      j _-53 a-42 k69 l-24 o53 s-20 u27
      k _15 a-63 e114 i-86 k27 l60 n24 o-87 r92 s-9 t-63 u8 v-26
      l a69 d44 e126 g-43 i44 l-192 n-22 o39 p-46 s-59 t50 u-68 v16 w21 y25
      m _18 a48 d8 e10 k27 l51 m-59 n-28 o-35 p-67 s22
      n _98 a-87 c13 d-32 e13 f-8 g-28 i-34 k-59 n-43 o27 p-41 r78 s11 t169 u-13 v-78 y11
      o _93 a-28 b-20 c-55 d56 e101 f27 j-24 k-14 l23 m-42 n-130 o-37 p62 r-23 s101 t-50 u-26 v-8
      p _130 a-44 c8 e-71 g16 i25 l-17 o56 r-70 s-17 t-19
      r _-70 a227 d-266 e-18 g39 h-19 i132 k14 m-46 n-79 o46 r-45 s-10 t31 u-29 v-43 w101 y38
      s _48 a73 c-39 d27 e-102 g-28 h36 i-14 j-45 k31 l22 o66 p-10 s-149 t40 u13 v67 y-34
      t _-133 a-42 b-11 e114 f33 g8 h13 i-157 l28 m18 n72 o68 r-10 s62 t-67 u17
      u _-32 c-10 d-18 f21 i55 l22 m13 r-36 s-30 t54 u-43 v8
      v _11 a-84 e-24 g18 i90 l-28 s9 u8
      w _-24 h-69 p21 x101
      x e-36 i-14 r101 t-25
      y _-53 c42 e-21 g15 m8 r17 s-22
      z e21
      """,
    "tr": """
      spread 891
      constant 2690
      comma 2210
      stop 3736
      word 838
      letters _0 a744 b822 c1019 d611 e689 f658 g599 h499 i546 j978 k781 l477 m278 n549 o651 p523 q1324 r625 s876 t561 u528 v857 w2145 x506 y251 z449 E0 V0 C0 I0 S0
      _ a-85 b-59 c43 d65 e-33 f13 h34 j10 k-173 l-17 m-30 n-28 o-61 p-14 q13 s89 t50 u98 v41 y55
      a _-60 a38 b30 c8 d9 f-42 g28 l58 m40 n35 p-9 r-24 s-62 t-62 v-27 y-13 z48
      b _25 a-27 l13 o18 u-17
      c _22 a-59 e-42 i100 k10 l-43 o-36 u64
      d _43 d24 e22 i-18 l-16 o-33 u-63 w38
      e _80 a-12 b12 c-8 d-23 g19 k21 m23 n27 r-31 s-24 v10 x-34 y-38 z-13
      f _-20 a33 i-15 o13
      g _-21 a13 d-12 e30 i28 n-12 o9 r-27 u-17 v17
      h _-10 a10 e42 i-30 l-12
      i _-104 a-10 b27 c-12 d89 f14 g-22 h-18 k76 l-38 m53 n8 p-28 r60 s-20 t-60 v-18 x8 y-9 z17
      j _20 u-10
      k _-37 a38 c21 e54 f10 i-81 l91 m-10 o14 r16 s-11 t23 u-119
      l a65 e18 g-12 i74 l-103 m-12 n8 o-38 p36 s-8 t-31 u16
      m _14 a-71 b19 e-52 i13 l48 r13
      n _151 a-10 c-70 d-95 e-26 f13 g9 i18 l-18 m21 n-10 o-11 s17 t10 u24 v-21
      o _43 b-27 c-40 d-16 f-12 g36 k-13 l21 m15 n-8 o17 p22 s-37 w-12 y20
      p _-29 a16 e-41 i8 l17 r17 y22
      q u10
      r _-64 a99 d-29 e-16 g-13 i-54 l15 m20 n-11 s54 v8
      s _-27 a-15 e12 h-12 i-37 l17 o87 t30 u11 y-50
      t _-46 a12 c-12 e47 i-62 m-57 t77 u36
      u _12 c41 d-11 g-62 i11 k68 l-79 m-20 r-24 s21 t-15 x31 y78 z-42
      v e11 i24 r21 u-29 y-18
      w _38 i17 m-12 r-22
      x _27 g-22
      y _-41 a-33 e22 f20 g38 i-10 l28 o27 r-10 y-44
      z _-12 c31 e-39 g14 i26 l13 m-22 s-8
      """,
    "uk": """
      spread 2033
      constant 2483
      comma 1974
      stop 3428
      word 1483
      letters _0 a1472 b-346 c922 d419 e485 f3497 g244 h-933 i1264 j0 k3002 l1339 m483 n1872 o-567 p1099 q2263 r-496 s-262 t-764 u2046 v3958 w2416 x860 y745 z2480 E0 V95 C428 I0 S0
      _ a121 c20 d26 e379 f21 g-18 h12 i59 k56 l25 m-20 n-79 p-108 q-13 r33 s-21 t-60 u100 v10 w58 x-53 y111 z43 V-285 C-416
      a b17 c13 d-16 i-13 l51 m13 n18 s-84 t14
      b _17 e76 l-76 o-20
      c g-37 h24 k-34 m-36 o94 p17 t-13
      d _78 a-26 d17 e-13 i-13 o-122 x83
      e _-36 a12 c-13 d-30 f-63 g43 m9 p69 r73 s75 t-104 x-30
      f _21 a-13 i-30 n13 o45
      g _-29 e-78 r32 s-11 u88
      h _12 a-33 e-13 f13 l12
      i _-36 e-13 g43 m-24 o43 s19 x-18
      k _22 i8
      l _-55 a-13 b76 e-33 l-25 o-59 s37 t45 z47
      m _113 e-87 i56 m37 o-77 p-36
      n _-38 a13 d16 f44 g-16 o-13 t13
      o _45 c-19 d-13 f20 g-13 l-13 m50 n87 o88 p36 r-89 s-20 t-20 u-113 w-33
      p _116 a-68 i-30 r-104 s28 u-11 w83
      q _36 u-13
      r _-12 a60 b-20 c28 e-37 i-24 m-11 o35 t75 y-103
      s _88 h-33 k11 o20 p17 s-41 t54 u-31 w-84
      t _122 a-30 e-30 h-13 i20 o-76
      u b-76 e45 i-13 m-13 n-18 p47 r43 s17 t-11
      v _30 e-20 v30
      w _199 e-208 q36
      x _78 p-30 x26 z-66
      y _9
      z _-77 c-20 e43 l43 o36
      V _-290 V181 C110
      C _-411 V105 C310
      words якщо+455
      """,
    "zh": """
      spread 3505
      constant 3309
      comma 4066
      stop 4074
      word 126
      letters _0 a726 b1119 c1900 d1231 e-9 f816 g2550 h-236 i-956 j-166 k2153 l1767 m1008 n-74 o-167 p879 q859 r297 s1245 t1641 u485 v1044 w-111 x-606 y-446 z0 E0 V0 C0 I3318 S0
      _ a-197 c42 d-30 e74 f141 g101 h-50 i150 j14 k26 l-15 m-128 n41 o93 p-45 q11 r-65 s90 t-45 u-89 v49 w-107 x-11 y-78 I33
      a _-101 b-15 c-47 d21 f-11 g17 k-18 l84 m23 p-49 q-21 r-26 s33 t151 u-30 v-8
      b _-41 a9 l28 o69 s-58 w9
      c _111 a-46 c-47 e-36 k37 o11 r19 t-14 u-13
      d _29 a-35 b-18 e-46 i76 o28 y-12
      e _20 a38 d46 e-20 f-19 l-133 m12 n-80 q18 r23 w44 x37 y17
      f _-44 a-9 e-11 f-24 i90 l28 o-82 u67
      g _-72 l-16 n-11 o18 r133 s-15 u-15
      h _-69 a95 e-33 g-11 j-16 m18 r9
      i _-15 a15 c26 d-18 e-26 f-33 g-11 l83 m18 n-57 o-17 p11 r29 s99 t-78 v-26 x-10
      j _14 k-16
      k _26 e11 l-16
      l _-36 a27 d-9 e116 g18 i-62 l-47 o32 p-21 u-12 y16
      m _66 a-100 e61 i-46 o-27 r28 s36 u-21
      n _16 a68 c-26 e57 g-113 i-58 l38 o-16 p-18 s-13 t16 u20 v21
      o _-22 b-18 c-49 d-12 e-21 f-36 g11 i-15 k27 l-31 m-27 n62 o36 p59 r10 s-23 t25 u12 v-31 w42
      p _22 a-34 c70 e57 i-22 l15 m36 o-34 p-29 r-53 s-14
      q n11 s-12 t-20 u29
      r _-12 a18 c32 d41 e-91 i-33 k-35 m35 p78 r-38 s-43 t45 u-24 y28
      s _137 a37 d-18 e-117 f-11 h58 i-50 o-53 p-19 s-43 t-42 u79 w8 y50
      t _-9 a50 c11 e86 h10 i-55 o-18 r-33 s-23 u22 y-21
      u _-63 b66 d-11 e25 i19 m26 p31 r13 s-86
      v a38 e-109 i71 o12
      w _61 a24 c9 g9 h-24 i-44 n29 o8 r-42 s-16 u-18
      x _-21 a16 e33 i-21 p20 t-11 x-22
      y _-26 e-15 o-63 s104
      I _33
      words a-312 is+237 the-134 一-221 下+127 中+366 了-158 令-425 以-71 件+96 個-35 光+504
      words 入+137 內+196 刪-133 到+237 動+150 可+226 命-437 在-70 字+290 將+226 式-225
      words 後-29 您-16 按-70 接-79 文+185 是-369 本+117 標+833 次+30 正-350 然-75 用-322
      words 的-424 第+162 節+303 置-52 著-137 行-204 要+147 記+252 該-58 請-213 輸-309
      words 鍵+115 除-192
      """,
  ]
}
