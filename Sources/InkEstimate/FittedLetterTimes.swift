// swift-format-ignore-file
// Fitted to Tests/EstimateTests/training.tsv by `make golden`; not to be changed by hand.

/// The letter times of languages, in tenths of a millisecond, as `LetterTimes` reads them.
enum FittedLetterTimes {
  /// Of the texts, to find out when they have changed.
  static let training: UInt64 = 5931433349039528747

  static let byLanguage: [String: String] = [
    "cs": """
      spread 1705
      constant 2207
      comma 2359
      stop 4128
      word 980
      letters _0 a511 b253 c1557 d731 e174 f498 g-202 h287 i746 j608 k468 l723 m552 n440 o426 p284 q209 r755 s566 t308 u481 v717 w1476 x1472 y556 z529 E1027 V0 C0 I0 S0
      _ a41 b-34 c116 d-112 e9 f41 g-30 h14 i74 j-39 k-11 l25 m45 n-55 o-74 p32 r-27 s-117 u-22 v-54 w18 x-11 z166
      a _-31 b-27 c-9 h20 i28 j-36 k117 l-14 m-69 n43 p-76 s50 t-31 u-30 v49 z17
      b _65 a26 j53 o-67 r-16 s-24 u19 y-61 z16
      c _55 e116 h-99 k-42 l-23 o15 t-14 v15
      d _-40 a-44 e36 i44 n42 o59 p18 r-19 s-23 v-73 w12 y-13
      e _-304 c-18 d118 h-28 j48 k170 l21 m-33 n18 p14 r-16 s-25 t-14 v56 z-10
      f _9 a28 t-44 u13
      g _-10 r8
      h _-20 a-14 e-19 i-44 l-46 n26 o69 r62 s12 u-17
      i _88 d10 e-32 f-44 h105 k41 l28 m-61 n-41 p18 r-69 s-164 t154 u83 v-70 z-32
      j _-14 a103 d-68 e-57 i-42 n27 p-8 s63
      k _42 a-28 c76 d-41 l9 n-115 o46 t53 u-74 y59 E-16
      l _-85 a20 e29 i-48 k-11 o-31 s-8 u49 y84 E18
      m _18 a25 b-16 e12 i-64 k-40 n46 o-40 u19 z-19 E68
      n _-51 a-196 e19 i274 k13 o100 u-196 y38
      o _120 b79 c-24 d17 f9 g28 h-13 j-45 k-49 l58 m-56 n19 o-14 p-67 r15 s47 v20 w-14 z-115
      p _63 a-66 c-23 i-65 n-41 o-43 r61 t18 u68 E28
      r _-79 a52 e-66 o86 p-23 t27 u-17 v66 y-8 E-35
      s _-59 a-9 c-14 e-51 h-18 i92 k-130 m21 n42 o61 s-27 t28 u86 v-38 y26
      t _177 a51 e-115 i-148 n20 o-153 r28 u115 v33 x18 E-21
      u _-81 a-11 c-10 d88 j-63 k-15 l-41 m51 n42 p42 s153 t-117 z-30
      v _83 a-18 e100 i-10 k-80 l62 n47 o-10 r19 s16 u-57 y-111 E-36
      w _17
      x _-11 t14
      y _218 b13 c-59 h-28 j-25 k14 l-56 n-71 p-37 s25 t18 u-19 z14
      z _-91 a51 c-9 d13 e17 i-68 k13 m87 n-83 p83 u-10
      E _-80 d-16 h51 j113 m14 n34 r-20 s13 t-93
      words do+102 se-125
      """,
    "da": """
      spread 1431
      constant 2720
      comma 2421
      stop 3188
      word 640
      letters _0 a508 b77 c528 d492 e297 f859 g875 h645 i246 j1486 k774 l411 m692 n422 o0 p896 q-1867 r399 s1162 t654 u-270 v420 w1797 x1535 y711 z2515 E176 V0 C0 I0 S0
      _ a-116 b-21 d-29 e-295 f31 g48 h133 i58 k62 l60 m-24 n64 o109 p-50 q-22 r37 s-144 t-39 u59 v109 w-46 x20 y-17
      a _-32 a11 b-10 c8 d49 e39 f-38 g99 i-47 k18 l23 m-22 n42 p-37 s-53 t-34
      b _-48 a-87 e203 l-34 n11 r-26 s-11
      c e14 h-54 i8 m18 o27 r-24 t17
      d a-22 d24 e22 f48 g-19 h-32 i15 l11 n21 r18 s-56 t-12 u-52 w36
      e _34 a-29 b19 c47 d67 e-47 f-72 g18 j-25 k57 l64 m71 n-54 r68 s-31 t-160 v-50 w20
      f _-34 a19 e-11 f-12 i65 j15 l-54 o108 r-12 s9 t-29 u-45
      g _24 a-34 e46 h19 i29 l-14 m12 n-21 o19 r-67 s-51 v27 y23
      h _-25 a53 e37 i-26 o-36 s-34 t-13 u37 v17
      i _12 a-16 c-26 d-62 e84 f36 g-67 k-36 l118 m-12 n-32 o66 p-29 r18 s69 t-25 v-91
      j d-23 e59 j-22
      k a59 e-60 i21 k-100 l17 n13 o25 r-48 s72 t14
      l _-65 a39 e-97 f17 i-14 k52 l-29 o8 p106 s90 t-35 u-20 y-63
      m _-54 a49 d-16 e-170 i39 l-21 m16 o28 p-25 r32 t101 u32
      n _189 a85 d-39 e-12 f-31 g-173 h-48 i-61 j48 k17 l-75 n-62 o-27 p42 s-37 t109 u79
      o d18 e-27 f26 g150 h17 l-77 m-112 n37 p29 r70 s-35 t36 u-99 v-12 w-22
      p _-35 a15 i40 o-39 p-10 r-13 s-30 t17 u36 y36
      q _-22
      r _-9 a-126 c-9 d-66 e304 h8 i-139 l13 m10 n-10 o-134 s171 t13 u-65 w32
      s _-9 b11 c-24 e-31 i55 k-23 l-15 n-12 o-107 p18 s-33 t146 y22
      t _27 a127 e-27 h-23 o-18 s19 t-113 u29
      u _10 c-14 d77 e-67 g-41 k-11 l15 m46 n-59 p-79 r-37 s94 t65
      v _-23 a19 e44 i-58 o10
      w _32 a-35 h-14 i37
      x z20
      y _25 i-16 k-32 n62 o-29 p39 t-50
      z c18
      words at+188 en-142 help+418
      """,
    "de": """
      spread 784
      constant 2482
      comma 2062
      stop 3006
      word 744
      letters _0 a752 b708 c734 d663 e321 f693 g617 h467 i583 j994 k734 l551 m436 n278 o663 p891 q-37 r434 s460 t608 u550 v775 w780 x1820 y707 z1407 E0 V0 C0 I0 S0
      _ a93 b-296 c170 d-293 e107 f94 g-75 h63 i-92 j-8 k-126 l253 m-86 n219 o-53 p-148 q-18 s36 t-361 u96 v-26 w43 x365 y98 z-52
      a _-57 b-40 c69 d-33 f-111 g65 h220 i16 k56 l-109 m8 n-158 p99 q11 r48 s21 t215 u-179 v13 w26 x-114 y-123 z65
      b _-105 a238 c39 e-61 f27 h-71 i17 j36 l-338 n54 o-13 r-72 s79 t73 u47 w-58 y25 z93
      c _23 a542 e-9 g36 h-542 k-71 o-19 p134 s9 t-28 u-67
      d _-19 a45 b25 d-31 e15 i-157 j-18 l78 m146 n-16 o58 r-90 s83 t-42 u-98 v-20 w53
      e _-150 a93 b131 c21 d79 e-14 f-104 g31 h232 i-22 k-35 l212 m101 n-98 p245 r-171 s-62 t-63 u-114 v30 x-174 y-214 z48
      f _50 a-25 d24 e194 f-499 g33 i117 l-52 n-98 o-54 r76 s-55 t156 u220 z-75
      g _-220 a-114 b49 e-198 f46 i103 k94 l165 m-103 n137 o-190 s-295 t202 u149 v202 z-13
      h _-276 a-41 b16 d-57 f-8 g-74 h20 i211 k97 n203 o55 r105 s55 t-210 u-8 v-38 w-23 y-19
      i _-43 a138 b-213 c-169 d170 e-36 f-99 g103 h-439 l35 m83 n137 o369 p-127 r68 s-24 u30 v65 x-59 z17
      j a13 e-27 l-18 o27 u15
      k _-99 a-133 e71 f24 i25 l158 m12 r-74 s-30 t-169 u252 z-12
      l _11 a-155 b-9 c251 d-145 e-118 f291 g67 h-8 i-365 k-11 l-391 m-21 n87 o97 p115 r26 s65 t99 u-194 w-184 y24 z471
      m _40 a-249 b79 d25 e-108 g-64 h18 i32 k-69 l-112 m-141 n14 o118 p196 r-35 s43 t182 w51
      n _214 a117 b74 c-21 d69 e-43 f131 g-32 h60 i88 k-45 l-25 m148 n-544 o-144 p122 s159 u-48 v-98 w21 y-25 z-179
      o _192 b256 c-188 d-78 f-43 g-92 h-63 i12 l155 m-83 n43 o21 p107 r130 s100 t-212 u-254 w-64 z72
      p _467 a30 c-63 e-227 f-44 g69 h-47 i-89 l109 o-81 p-438 r22 s55 t95 u152
      r _-207 a-103 b226 c-204 d-132 e279 f-9 g-137 h96 i37 k178 l-172 m-210 o16 p-91 r-176 s-17 t301 u189 v-14 w152 y20 z-12
      s _110 a-236 b-29 c-361 d130 e412 f83 g80 h113 i-64 k-89 l43 n-12 o-147 p-13 r127 s-312 t-44 u47 v-39 w72 y165 z-37
      t _128 a-68 b36 c-34 d177 e61 f73 g-150 h241 i308 l43 m92 p65 s72 t-220 u-143 v-68 w-27 y61 z-644
      u _112 a62 b-291 c-8 e-31 f-107 g77 h86 i191 k54 l27 m42 n-109 p-308 r26 s-16 t279 u-53 w11 z-37
      v _-32 a-94 e-87 i154 o67
      w _79 a-120 d62 e40 h24 i-136 k-20 o103 s20 u-45
      x _-77 e-37 i-22 t-212 z372
      y _-42 m9 n149 o-214 p61 s20 t25
      z _-105 a-20 c507 d40 e-183 f259 g79 i-357 l-49 t-63 u23 w-53 z-61
      words B+240 C+220 D-138 K-399 L+104 M-60 P+516 R-192 S-485 T+119 W-632 X-139 Z+33 aber-12 acht-11
      words achtzig-93 alle-42 als-781 an-161 anzahl+337 auch-129 auf-69 befehl+370 bei-223 cursor-131
      words das-140 dass-96 datei-735 daten+351 dem-397 den+96 der-340 des-139 die-620 dies-77
      words diese-218 dieser-27 drei-35 dreißig+468 ein+283 eine-225 einem-193 einen+288 einer-88
      words es+101 euro-398 falls-18 filter-342 fünf+30 fünfzig-170 für-15 gibt+83 größe-206
      words help+374 im-794 in-66 ist-184 kann-232 keine-188 komma-278 mit+321 neun+615 neunzig+363
      words nicht+71 nur+121 oder-213 option+198 optionen+295 prozesse+131 sechs+9 sechzig-403 sehr-232
      words sich+320 sie-90 sieben+146 siebzig-102 siehe-330 sind-236 startet-47 tausend-298 tippe-238
      words um+321 und-257 version-185 vier-229 vierzig-252 von-293 wenn+48 werden-516 wie-536 wird-183
      words zeile-312 zu+159 zum+63 zwanzig-115 zwei-211 zwölf+228
      """,
    "el": """
      spread 2391
      constant 511
      comma 2454
      stop 3153
      word 780
      letters _0 a655 b-2129 c2932 d300 e1063 f1370 g586 h2365 i732 j0 k32 l1071 m-456 n-2504 o469 p902 q32 r-283 s1421 t507 u1618 v-3 w-1260 x2943 y2458 z0 E0 V520 C470 I0 S0
      _ a-175 b-50 c143 d-58 e-75 f-63 i29 k23 l-38 m49 n-21 o-20 p53 r59 s71 t-84 u14 v61 w53 x129 y9 V-76 C-29
      a _-17 a36 c36 d-17 k-37 l-36 n-18 r209 s-164 t46 y-31
      b e-50 l11 w18
      c _-32 a46 c-66 h109 o-110 t46 u30
      d _-48 e107 i-100 w47
      e _171 a-21 c-27 l-115 n-71 r-68 s185 t-38 x-12
      f _-40 d68 i-63 t49
      g _-21 e-40 n62
      h _57 a177 e-185 l-21
      i _212 c36 f49 g85 i-63 k15 m-124 n23 r-100 s-140 t63 v46 x-92
      k _23 e-22
      l a-94 e229 i71 l-13 o-73 p-113 s-21 u18
      m _-23 a-37 e85 o147 r-42 t-67 u-61
      n _8 a36 c-28 d-13 g-84 i17 o62 t-28
      o _31 d111 f-40 l19 m77 n-33 o-9 u9 v-54 w-102
      p _-77 t68 u11
      r _-95 a19 c-63 e30 l203 o-71 r-102 s76
      s _-10 e-102 h60 i46 o107 s-29 t-27 w-29
      t _-52 a46 e31 f68 h-115 i21 o-40 r10 u-9 y46
      u _-44 b29 d-61 n32 r30 s36 t-9
      v e-8 i61 v-54
      w a-31 d-29 h-27 p68
      x _37 t-12
      y _15 o9
      V _71 V-147 C81
      C _-177 V228 C-47
      words από+25 για+434 και+53 να-585 της+243 το-31 τον-921
      """,
    "en": """
      spread 696
      constant 3042
      comma 2757
      stop 4243
      word 787
      letters _0 a435 b625 c683 d543 e315 f642 g434 h324 i464 j849 k590 l562 m593 n473 o419 p692 q651 r405 s688 t574 u404 v800 w398 x1420 y578 z897 E0 V0 C0 I0 S0
      _ a-109 b-10 c-30 d-150 e-63 f37 g-167 h317 i-218 j-146 k121 l14 m69 n86 o57 p-96 q-14 r8 s84 u136 v40 w-25 x46 y-127 z136
      a _-35 a-101 b194 c51 d64 e-192 f94 g329 h96 i-136 j-50 k-53 m85 o33 p-111 q-79 r102 s-120 t97 u-147 v73 w-137 x-34 y-175 z158
      b _241 a-40 b-525 d58 e261 h-42 i-60 j191 l-152 m-193 n16 o74 r-69 s-85 t27 u100 y206
      c _148 a57 c-394 d81 e102 g-134 h-229 i69 k-354 l169 m94 n32 o54 p121 q-141 r157 s17 t-62 u160 w154 y92 z-187
      d _-23 a-146 b19 c132 d-452 e25 f76 g-354 h170 i140 j-182 l162 m29 n243 o112 p33 r-94 s236 t-118 u95 v31 w-83 y-27 z-24
      e _-99 a-130 b254 c67 d235 e-154 f121 g-29 h267 i-145 j-22 k135 l8 m-68 n141 o-226 p269 q183 r-83 s-9 t44 u-181 v9 w-281 x143 y-394 z-53
      f _-268 a173 c-12 d-94 e-13 f-339 i244 l186 m-49 o43 p-44 r-9 t76 u56 w-15 y66
      g _-134 a71 b-38 d-75 e235 g-324 h-280 i66 l272 m141 n-106 o-66 r-26 s-34 t-29 u103 w30 y206
      h _-75 a132 b-121 c-55 d22 e-22 f82 g-9 i45 j103 l-210 m-62 n-235 o175 r-135 s67 t-33 u239 w16 y75
      i _193 a30 b100 c-38 d187 e-91 f83 g41 h71 i114 j-9 k-149 l-35 m23 n52 o-144 p-43 q15 r50 s-136 t-124 u-238 v-52 w-93 x218 y-22
      j a60 e-72 i-136 k-89 n35 o60 s64 u88
      k _-113 a-9 b134 d-19 e224 f-137 h36 i-14 j23 k-106 l-198 m17 n-261 o298 r89 s-97 t53 w24 y59
      l _-110 a-85 b-73 c77 d-71 e-45 f248 g175 h52 i-107 k105 l-481 m-23 o-73 p299 r74 s-48 t103 u69 v18 w22 y-186 z59
      m _87 a-221 b138 c-52 e-46 g43 i-313 k312 l171 m-476 n25 o-182 p174 s37 t139 u51 w17 y101
      n _51 a-131 b-66 c93 d-66 e-23 f-134 g-82 i-139 j92 k220 l34 m101 n-423 o84 p-11 r342 s121 t114 u146 v67 w-183 y-201
      o _103 a-363 b264 d138 e-221 f-146 g378 h-109 i106 j55 k-95 l-9 m16 n91 o-315 p31 q37 s306 t60 u-364 v22 w75 x-26 y-36
      p _123 a78 b-25 c150 d-63 e-89 f13 g-57 i-107 k-121 l-189 o-72 p-281 r-160 s204 t417 u32 w85 y69
      q _-9 a-9 i-38 s19 u44
      r _-127 a55 b-86 c415 d109 e-56 f-30 g222 h-30 i9 k174 l158 m39 n-65 o17 p-218 q-14 r-168 s-94 t-112 u-49 v-321 w40 x-22 y-27 z185
      s _94 a157 b-168 c-208 d66 e100 f-31 g-24 h-148 i-17 k-55 l-45 m220 n82 o210 p124 q15 s-467 t-77 u187 v64 w-26 y-82 z38
      t _-22 b-9 c-20 d33 e137 f16 g-40 h-311 i111 l-162 m163 n138 p44 r324 s122 t-627 u-127 w258 y77 z-85
      u _80 a223 b54 c9 d-35 e57 f-146 g27 h106 i21 j-49 k115 l-51 m19 n51 o-165 s-70 t90 u-8 v-17 x-325 y83 z-62
      v _57 a-27 c-12 d30 e-47 i67 m17 o84 r-93 u-149 v37 y44
      w _-128 a202 b-152 e81 f25 h18 i203 k-20 l27 m-9 n86 o89 r-295 s-121 t-17 u-9 y18
      x a79 b37 c-162 e-37 i294 o13 p-225 s18 t-86 u57 y22
      y a-79 b74 c11 e-82 f181 g12 i-35 k-25 l243 n-93 o-70 p-62 t67 u-268 v42 w123 x14 z-59
      z _-40 a142 b11 c-20 e35 i-23 k-111 l98 m-147 n99 o-84 s-11 u-24 y166 z-94
      words A-282 B-495 C+127 D-487 E-199 F-386 G-893 H-273 I-123 K-271 L-112 M-381 N-140 O-346 P-117
      words Q-330 R-78 S-662 T-582 U-388 V-326 X-289 a-451 about-204 above-463 across-662 add-82
      words address-197 after+300 again-122 against-95 air-146 all+352 almost+233 along+206 also+376
      words always+13 an-616 and+608 animals-474 another+134 any-85 are-645 argument+390 around+186
      words as-31 asked-61 at-381 away-274 back-303 bad+554 be-573 because+549 been-1211 before-166
      words began+86 being-159 below-503 best+341 between-805 big-15 block-169 boolean+159 both+577
      words boys+52 but+181 by-698 bytes+53 call+433 came+835 can-371 cant+265 case+185 change+227
      words changes+27 children+23 class-355 client+593 come-156 command-28 control+315 cost-1223
      words country-37 current+409 dash-934 data+314 day-532 days+191 decimal-54 default+49
      words defaults+347 degrees+27 device-327 did-293 didnt+418 do-221 doctor+32 does-97 dollar-1206
      words dont-269 dot+649 down-614 drop-34 during+165 each+62 earth+70 eight-108 eighteen+1843
      words eighty+65 eleven+528 enabled+21 end+275 equals+542 euros+88 even+333 ever-132 every-416
      words example+405 eyes-86 far+151 father+178 feet+176 fell+110 few-83 field+186 fifteen+184
      words fifth-773 fifty+267 files+121 find+320 first-408 five-12 food-356 for-270 form+261
      words forty+221 found+180 four+193 fourteen+575 from-719 function-25 gate-710 get+243 give-202
      words given-10 go+96 going-68 good-147 got-89 great+414 group+38 had-338 hard+107 hardware-107
      words has-1057 have-707 head-133 hear-254 heard-468 help+487 her+348 here+50 him-422 himself+439
      words his-414 home-95 host-379 house-338 how-567 however+20 hundred+799 i+712 id+122 if+562
      words ignored+381 ill+157 in-556 into-262 is-304 isnt+167 it-254 its-517 ive-499 journal-679
      words just-52 keep-44 key-120 kind+405 know-576 land+268 large+491 last+95 learn+421 left+323
      words let+477 life+89 light+203 like+74 line+151 lines+299 list-383 little-87 live-107 log+315
      words long+86 look-108 make-17 man-398 many+226 match-37 may-156 me-427 meet-13 memory+416
      words men-183 message-25 met+32 might-295 miles+198 million-280 minus+241 missis+32 mister+32
      words mode-524 more-266 most+8 mother-461 much+412 must-124 my-221 name-72 need-370 never+160
      words new-150 next-91 nine-191 nineteen-1210 ninety+258 no-134 none-347 not+23 now-322 number-107
      words object+636 of-272 off-156 often+21 old+156 omitted+64 on-260 once+394 one+94 only+190
      words option-241 options-250 or+96 org-212 other-67 others+20 our+285 out+159 over-120 own-170
      words page+320 pages-1356 paper+157 part-119 parts-501 people-13 percent+110 picture+29 place+585
      words play+297 plus+572 point-332 possible-61 pound+88 put-429 range+207 read+127 release-355
      words return+184 right-444 room-534 root-75 run-111 said-255 same+120 saw+290 say-82 school-219
      words sea-254 second-192 section-766 see+167 sentence-226 server-29 service+22 set+262 seven-338
      words seventy+353 several-60 she-38 should-265 show+62 since-131 six-177 sixteen+254 sixty+221
      words size-114 slash+138 small+91 so-354 some-341 soon-78 sound+505 space+102 specific-358
      words start+37 still-347 story+61 string+116 study-356 such+87 sun+231 sure+240 system-244
      words take-145 takes-40 tell+230 ten+1378 than-267 that-137 thats-224 the-224 their-418 them+217
      words then+340 there-346 these-313 they-310 thing-49 things+334 think+372 thirteen+390 thirty+172
      words this-845 those-180 thought+228 thousand-661 three+177 through-703 time+208 times-153 to-606
      words today-126 together-336 tons+66 too-160 took-166 top+590 toward+396 try+175 turned-144
      words turtle+190 twelve+405 twenty+349 two-406 type+52 under-293 unit+272 units+336 until+18
      words up-397 us-500 use-179 used+285 user+235 using+85 usually+351 value+205 values-12
      words version-982 very-187 vim+249 visit+411 want+260 was-386 way-85 ways+183 we-14 weighs+224
      words well+145 went-245 what-69 when-420 where+103 which+529 while+74 white+399 who+48 why-366
      words will-519 with-562 without+167 wont+199 word-65 words+80 work+153 world+295 would-562
      words write+123 year+283 years-250 you-82 young+272 your-88 youre-742 zero+293
      """,
    "es": """
      spread 677
      constant 2735
      comma 2331
      stop 3894
      word 365
      letters _0 a347 b592 c939 d856 e344 f885 g835 h106 i512 j1141 k867 l758 m599 n562 o451 p714 q323 r627 s810 t671 u553 v686 w3082 x1978 y593 z1408 E578 V0 C5680 I0 S0
      _ b71 c25 d-41 e63 f30 g79 h-55 i104 j63 k-68 m189 n59 o65 p-43 q-96 r211 s-83 t-85 u123 v-85 w-418 x-173 y-115 z205 E-36
      a _-37 a-19 b-20 c97 d28 g44 h70 i-51 j70 k49 l10 n-69 p-66 q32 r-9 s-29 t-116 y-19 z-21 C57
      b _-106 a99 c17 e-65 f-29 i66 j35 l85 o72 r-29 t-14 u-136 E13
      c _-22 a40 c-85 e239 h94 i61 k14 l23 o-67 p-42 r-154 t-49 u-49
      d a32 b-106 e-186 i60 m-25 p28 r225 u-20
      e _57 a137 c217 d-13 e-169 f-14 g-67 i-178 j-104 l129 m140 n45 o-33 p154 q53 r35 s17 t173 u-15 v42 x-406 y-54 z-143
      f _50 a150 e-145 i80 l-40 o127 r-170 u-45
      g _41 a-56 e71 i158 l-41 n-50 o-63 r-56 u-9 z14
      h _-73 a-89 e103 i-33 m-31 n18 o48 u43 E15
      i a-71 b-43 c13 d-140 e127 g-132 j-52 l45 m-147 n59 o244 p97 q-13 r-31 s39 t-10 u27 z-9
      j a26 e36 o-12 u-39
      k a-39 e62 s-14
      l _146 a-84 c10 d63 e-121 g12 i-182 k13 l14 m-44 o-31 p-37 t19 u140 v83
      m _252 a-89 b88 e-78 i-238 o-19 s10 t10 u64
      n _137 a-13 c-9 d-12 e18 f17 g-8 h9 j-15 l-30 o-164 p-28 q13 s37 t92 u29 v-33 z-33
      o _-109 a-96 b-34 c-34 d108 e153 g-9 i56 j14 l-151 m64 n-184 o62 q34 r9 s41 t42 u-94 v129
      p _-65 a133 c16 e-52 i151 l-59 o16 r-143 t-14 u24
      r a-215 b49 c-28 d45 e-306 f88 g70 i-86 l18 m-108 n94 o-197 p57 q49 r-105 s61 t54 u-98 w591 E-27
      s a-43 c-105 d32 e247 h27 i111 m28 o177 p-23 q-72 s-150 t-139 u64 w-116 E-27
      t _57 a-18 c-51 e-72 h96 i73 l9 o-22 r-146 t87 u8 E-14
      u _-136 a210 c-61 d55 e-92 f-80 g10 i140 l-14 m-58 n-16 p-75 r-15 s-32 t41 u13 v-152 y183 E83
      v a164 i-109 o-89 u36 v9
      w _-26 a-178 d-116 h-240 x591
      x _-147 a103 c-14 g9 i-165 p-22 r394 t-140
      y _-18 a-12 e124 o-93 u19 w-26 y11
      z _-35 a-71 e52 i14 o-17 s153 u-82
      E _40 i-27 n49 r-12 s-49
      C t57
      words D-135 G-101 H-168 K-225 L-75 M+18 P-137 R+221 S+48 W+16 X-578 a+223 abajo+235 al-502
      words antes+64 archivo-151 borrar-56 cambiar+43 ciento+145 cinco+28 coma-36 comando-34 como-136
      words con-93 cuarenta-192 cuatro+300 cursor-42 de-234 del-419 después+19 donde+53 dos-48 el-198
      words en-27 es-111 escriba+172 escribe-316 esta-118 este+60 esto-361 euro-51 fakeroot+297
      words fichero+89 ficheros-81 final+148 forma+123 hasta+349 help+38 inferior+236 insertar-58 is-59
      words la-266 las-167 le-205 lección-63 lo-82 los-342 línea-24 mil-234 modo-24 mueva+336
      words más-230 no-124 nombre-52 noventa+71 nueve+11 o+52 ochenta+57 ocho-24 palabra-181 para-376
      words pega+304 pero-157 por-32 programa+185 pulse+162 página+291 páginas+144 que-413 repita+526
      words se+154 seis-73 ser+63 sesenta-113 setenta-134 si+155 siete-20 sin-25 sistema+149 su+38
      words tecla-42 texto+56 treinta-278 tres-82 u-86 un-432 una-89 uno-44 veinte-21 vim+37 y-26
      """,
    "fr": """
      spread 910
      constant 2773
      comma 2260
      stop 3877
      word 425
      letters _0 a394 b556 c712 d498 e430 f646 g369 h343 i506 j590 k464 l360 m428 n357 o533 p629 q154 r582 s571 t518 u479 v763 w1525 x1415 y773 z743 E603 V0 C0 I0 S0
      _ a-125 b-95 c-153 d-203 e-81 f269 g31 h16 i238 j-76 k-40 l-130 m-131 n20 o143 p-260 q-168 r-102 s53 t-130 u177 v172 w-206 x180 y1104 z-94 E-409
      a _98 b15 d94 f-107 g77 i-290 j-161 k84 l-98 m159 n91 o-13 p35 q85 r254 s19 t85 u-228 v161 w37 x47 y-435
      b _133 a-129 c-78 e273 i114 l72 o-138 r37 s-77 t-135 u29 y-110 E14
      c _31 a94 c113 d-78 e-192 h-217 i-72 k-109 l264 m21 o141 r-23 s-233 t-29 u113 E184
      d _-109 d30 e186 g55 h-29 i-50 j46 m37 n-18 o-165 p-15 r41 s71 y136 E-215
      e _-60 a-114 b81 c476 d148 e-212 f-46 g18 h-84 i-25 j-30 l40 m18 n-79 p300 q57 r-213 s-249 t245 u-105 v-34 w-127 x204 y-72 z-133
      f _-85 a-38 c-67 e81 f-293 i357 l-30 o13 r-152 s167 u26 E26
      g _161 a197 e55 i160 m-50 n55 o-204 t-397 u31 v-58 z-26 E66
      h _-123 c192 e-11 i-46 o133 r-83 u-137 E78
      i _175 a93 b-245 c222 d163 e-133 f-36 g80 l-113 m128 n-27 o27 p68 q-54 r-8 s74 t18 u-20 v-209 x-241 z-53 E96
      j a28 e-159 o131
      k _9 a-63 e69 f37 i94 y-100 E-43
      l _432 a44 c-145 e26 h-20 l-297 o122 p218 s45 t-120 u-113 y-120 z43 E-113
      m _330 a12 b-38 c-14 d21 e-38 f11 i-123 l81 m49 o-40 p-313 s95 u20 E-50
      n _77 a203 c-103 d-190 f32 g-266 h-28 i-187 l-45 m66 n17 o-65 p61 q217 r23 s-218 t-99 u173 v208 x9 y-15 z196 E-67
      o _102 a36 b73 c-165 d139 e-22 f108 g172 l48 m-235 n-161 o47 p224 r-166 s108 t245 u-532 v14 w-60 y32
      p _193 a-279 e46 g63 h114 i13 k28 o-239 p-323 r267 s-134 t130 u47 E74
      q c24 u-21
      r _-95 a-77 b54 c-187 d-189 e13 f99 g-45 i-104 l14 m134 n-68 o-63 p64 q73 r-399 s-57 t233 u277 v13 w407 y-185 z-49 E144
      s _-342 a256 c-43 e-115 f-21 h-46 i149 k43 l173 n25 p16 q-74 s-137 t-140 u361 v-41 w-35 y-56 E28
      t _-470 a13 c154 d23 e-35 g8 h273 i210 l34 m54 o261 r-51 s-102 t-340 u-81 y-82 E136
      u _-165 a201 b121 c-117 d39 e129 f36 g-50 i-154 j95 l-60 m-64 n19 o18 p131 r126 s361 t215 u-32 v-130 x-592 y-89 z-62 E23
      v a78 e38 g-41 i-164 m101 o-103 r65 s101 E-69
      w _-152 a-52 d-35 i-117 m-31 o-30 u37 x407
      x _-431 a-58 c-254 d-10 e85 g22 n60 p-11 r271 s39 t-59 z186 E174
      y _201 a17 e10 m-102 n44 o23 p-82 s-10 t-29 E-64
      z _-125 a-87 c67 e211 l31 m14 E-105
      E _216 a-246 b40 c90 d55 e-227 f-82 g-122 h17 j132 l16 m-164 n29 p-105 q-131 r112 s86 t307 u-25 v-89 E98
      words B+260 C+65 D+47 K-137 L-39 M+88 N-35 P+47 R+269 S-332 X+159 Z+163 a+778 are-62 au+209
      words avec+666 bloc+133 ce+294 cent-194 cest-27 cette+176 cinq+276 commande-211 comme-173
      words curseur+46 dans-229 de-36 des-225 deux+110 dix-576 dixhuit-232 dixneuf+72 dixsept+212
      words données+56 douze+464 du+221 dun-271 défaut+111 en+85 est+206 et-443 euro+547 fichier-272
      words fichiers-164 file-66 fois+183 huit+462 huitcent-84 if+337 il+313 in+298 is-131 la-131
      words le+193 les-59 ligne-441 limit+26 lors-83 mille-154 mémoire+135 ne+104 nest+97 neuf+326
      words neufcent-220 normal+130 of-93 on-394 onze-229 option+421 ou-58 par+181 pas-138 peut-281
      words peuvent-455 pour-201 quarante+378 quatorze+59 quatre+701 que-52 quinze-221 seize-369
      words sept+286 si-103 six-197 sixcent-595 soixante-481 sont-148 standard-304 sur-121 taille+118
      words that-23 this+316 to-21 treize-209 trente+89 trois-110 un-551 une+282 version+121 vingt+453
      words virgule-346 vous-193 which+224 with-141 à-91 été+62 être-491
      """,
    "hu": """
      spread 3569
      constant 4917
      comma 2192
      stop 1970
      word 247
      letters _0 a1412 b611 c552 d-266 e1286 f804 g225 h-857 i1504 j-186 k796 l1438 m1728 n-138 o937 p1637 q128 r781 s-118 t-75 u820 v730 w4610 x-2144 y-551 z740 E1661 V0 C0 I0 S0
      _ a-138 b-119 c-29 d108 e163 f-333 g-72 h92 j-74 k180 l-406 m-342 n312 o440 p-52 r10 s339 t-174 u46 v-43 w31 z65
      a _536 a-8 b-32 c135 d-83 g-8 h-10 j-81 k-312 l-119 m126 n15 r-62 s97 t-83 u-47 v-35 x-17
      b _91 a106 b-34 e-186 i-41 l83 o-12 p54 s-57
      c _72 c-62 e18 h33 i245 k-82 o-32 r-35 s-107 t-11 E-38
      d _-74 a12 b-124 e214 i-82 j38 o-19 u-10 y47
      e _-243 a-74 b45 c-58 d-82 g33 h42 i-22 j180 k22 l-356 m79 n-11 p-13 r-96 s80 t25 u-103 z567
      f a-42 e-65 f-26 o106 t65 E-27
      g _-155 a85 e143 g16 h-27 i62 j-90 k45 n-56 o32 r-15 t-71 u-32 y66 z-40 E43
      h _-17 a140 e-143 i23 j73 l-130 o-75 s9 t44 E64
      i _-408 a11 b-21 c-70 d-88 f192 g62 i-19 k-437 l106 m40 n258 o291 r-61 s-112 t301 z-38
      j _-197 a27 d-30 e82 g-9 j-27 k73 l-42 o136 r190 t57 u-210 E-51
      k _-350 a-20 e158 i-34 k-73 l73 o-43 r132 s10 t35 u188 E-68
      l _428 a-199 c9 d75 e-56 f12 h-87 i183 j-105 k394 l111 m-47 n-74 o-112 s-278 u-65 y-156 E-17
      m _60 a259 b15 e-300 i112 j43 o-90 p8 r72 t-64 u8 E-113
      n _280 a-241 c-86 d100 e18 f196 g48 i-478 k59 l53 n-8 o-137 t-70 u-68 y54 E279
      o _85 b131 d-174 g-123 h-130 i-57 j56 k145 l116 m-17 n-43 o-17 p171 r-276 s-95 t-47 v181 w12 z90
      p _-27 a-114 c121 e82 i-32 j-59 l-100 o67 p-46 r112 s44 t44 u-18 E-58
      r _-203 a-17 b129 c45 e11 g-12 h48 i17 j-29 k34 l29 m179 n-73 o78 r27 s-11 t-49 u-64 v82 z-151 E-64
      s _-274 a75 e63 h122 i16 k-45 m-15 n31 o24 r-15 s102 t146 u30 z-335 E71
      t _141 a9 e38 h-75 i30 j-44 k118 l9 n-103 o-145 p44 r21 s151 t31 u83 y-15 E-299
      u _77 a-9 b9 d47 f-26 g-42 j69 k-62 l291 m-63 n75 p-59 r-66 s-134 t-94
      v a123 e-87 i-34 o-16 t-55 v-10 E88
      w h57 r-9
      x _-17
      y _-130 a94 b27 e-76 i67 n-26 o-47 t-37 u135 v-55 E39
      z _342 a-71 d123 e-64 g73 i39 k-53 n-138 o-410 u134 z-153 E171
      E _-17 b-20 g35 h-84 i21 j44 l291 m74 n-162 p-94 r81 s-34 v-118
      words a-281 hogy-268
      """,
    "it": """
      spread 571
      constant 2883
      comma 2572
      stop 3888
      word 528
      letters _0 a481 b516 c798 d650 e452 f762 g560 h95 i476 j1190 k615 l583 m532 n654 o413 p667 q947 r779 s674 t660 u529 v701 w713 x1213 y1090 z1285 E294 V0 C0 I0 S0
      _ a11 b19 c-178 d-178 e131 f34 g132 h-43 i111 j12 k36 l-102 m122 n-19 o29 p-90 q-95 r-38 s-76 t-14 u-95 v-20 w75 y54 z215 E-35
      a _-97 a-39 b-27 c116 d40 g-80 i15 l-184 m119 n130 p-65 q-28 r74 s-68 t-74 u30 v-42 y184
      b _39 a81 b41 e-78 i-163 l-30 u66 w44
      c _-124 a78 e86 h-16 i48 k8 l-106 m53 o34 p63 t-157 u51 E-11
      d _-20 a-44 e-60 i-22 l53 u104
      e _-176 a-96 b-40 c72 d210 e-55 f-97 g90 i62 l-26 m16 p41 q11 r-39 s-84 t110 u-12 v18 w15 x34 y-48
      f _76 a98 e-56 f-78 i-87 k-8 o67 r-15 t-16 u26
      g _83 a17 g-146 h-22 i-71 l-8 n-28 o-41 p8 r93 s35 u94 v-15
      h _37 e-8 i-110 k-41 l44 n12 o12 t-16 E65
      i _-31 a-24 b-11 c166 d33 e119 f147 g102 l188 m-277 n67 o80 p-33 r-216 s-154 t47 u-46 x-22 z-133
      j a148 e-136
      k a36 f-22 i12 m-51 s30
      l _269 a-148 c-18 d-8 e-145 f-40 i-167 l178 m-25 o-156 p17 s81 t228 u-40 v-18
      m _83 a-58 b-28 d35 e-32 i-54 m21 o9 p-62 r-36 t9 u124
      n c-85 d-185 e34 f45 g52 i-84 l-11 n135 o-125 p-19 q121 s103 t-160 u79 v49 y-12 z66
      o _-66 b24 c-53 d30 f-38 g-25 h10 i133 m77 n-43 o-15 p194 r36 s-114 t17 u-142 v-54 w31 z16 E-17
      p _-71 a-146 c242 e-19 i-110 l17 o163 p-95 r146 u-74 w-92 z56
      q t-23 u38
      r _-23 a12 b-17 c-22 d-31 e-91 g-51 i-27 l-68 m21 n-72 o24 p209 r-70 s279 t122 u-137 v44 y-157 z67
      s _-59 a68 b48 c-243 e161 h64 i186 k12 m12 o164 p-34 s-73 t-245 w-55
      t _-96 a-28 c-31 d50 e-45 h-17 i-82 l-16 o-29 r-11 t255 u63
      u _-15 a127 c42 d18 e-107 f54 g-56 i158 l74 m-89 n-168 o44 p-167 r115 s49 t-69
      v _137 a-79 e87 i10 o-131 r-35 u-21 v39
      w _34 a60 d-8 e78 g-15 h24 i-40 m12 o-47 u-97
      x _-15 e15 p12
      y _38 o-48 p32 w-11
      z a-80 e117 i285 o-28 z-281
      words C-198 D+33 G-469 H-62 K+120 L+169 M+49 P-244 R+280 S-60 T-87 X-228 a-363 alla-619 anche+44
      words and-153 batti-88 cancella-10 cento+75 che-266 cinque+103 comandi-74 comando-24 come-113
      words con-266 cui-54 cursore+400 da-225 dato+51 del-360 della+72 di-349 diciotto-247 dieci+130
      words due+19 duecento-65 e+65 eseguire+338 essere-138 euro-39 file+35 fine+14 finestra-103 gli-99
      words ha-36 help+75 i-124 il-837 in-257 indicata+237 inizia+115 la-90 le-72 lezione+266 linea-186
      words lo-138 lopzione-126 ma+116 mila+31 milioni-107 modo-21 nel-193 nella+38 nome-9 nomi-41
      words non-418 novanta-78 nove-137 o+144 ogni-87 opzione-82 opzioni-34 ottanta-120 otto-317
      words per-227 più-118 prima+37 quaranta+39 quattro+14 questo+36 qui-136 script-78 se-16
      words sedici+275 sei+126 server-36 sessanta-15 settanta-99 sette+119 shell+255 si-188 solo-49
      words sotto+125 su+78 testo+121 the-147 ti-225 to-34 tre-47 trenta+337 un-115 una+52 uno-14
      words usa+34 venti+26 viene+179 vim+280 virgola-349 è-79
      """,
    "ja": """
      spread 3686
      constant -1980
      comma 720
      stop 3811
      word 476
      letters _0 a-72 b9 c4123 d1428 e2036 f3545 g6040 h261 i1265 j-741 k4065 l5518 m6738 n6717 o8837 p-1189 q7850 r2769 s4050 t-19 u-99 v-10285 w5981 x1767 y6270 z-2477 E0 V0 C0 I10354 S1962
      _ a-191 b43 c-13 d-26 e-172 f-14 g-81 h-31 i-87 l-45 m56 o250 p-88 q16 r86 s149 t-214 u75 v-60 w60 x24 y-10 I104 S168
      a _-9 b34 c88 g39 k-12 m53 n-40 p-40 r-160 s34 t17 u-12 x-27 y24
      b _-33 i35 l21 o8 r38 u-50 y-21
      c _-65 a-36 c15 d8 e-47 g17 i12 o-68 p-27 q43 r151 t30 u19
      d _39 a-36 b23 i-15 m-11 o-13 r8 s24
      e _-203 a48 b-44 c-89 d11 e15 f18 i28 l-25 m-39 n151 p39 q-36 r93 t39 x24
      f f11 i-11 t17 u12 y13
      g _46 e58 h23 i-11 l-11 n10 p-43 u23 v-36 z-11
      h _-20 a82 e-12 i-13 l-28 o-24 t17
      i _-17 b-57 c24 d10 e-10 g15 l190 m-54 r9 s-11 t-16 v-32 z-17
      k _-22 e16 g42
      l _28 a17 d38 e149 i-64 l-25 o-17 p-28 s-32 t-23 y11
      m _-42 a36 c22 e67 o18 p9 u-23
      n _-29 a73 c-41 d-51 e9 g63 i-17 o-11 p-10 r15 s-43 t132
      o _60 d20 f15 l32 m13 n-96 p37 r-33 s47 t10 u-15 w15 x-23
      p _-126 a-93 e67 g-36 h38 i19 k42 l-18 o-27 r29 s-16 t89 u22
      q _76
      r _147 a115 c-28 e-130 g54 i-18 k8 m26 o-54 r-74 s-99 t-33 u-40 v8 x12 y137
      s _-109 a14 c35 e99 f12 i195 o-50 r-11 s24 t-85 u-11 y-70
      t _31 a12 h-40 i-27 l12 o90 r-105 s21 u12
      u e-50 g-44 i43 l-30 m37 n48 r-19 t15
      v _-43 c17 e-16 i-60
      w _8 a-21 e-18 h8 n11 p21 q56
      x _-16 d15 v17 x15 y-23
      y _21 n-23 p115 s-47
      z a-17 i-11
      I _104
      S _168 S-148
      words が-66 する+193 と+563 に-631 の-181 は-330 を-509 作-100 使-30 削-207 前+203
      words 動-24 合+267 同+546 名+251 場-41 定+651 指+23 示+54 置-32 行+204 設+628 語+58
      words 通+452 除-207
      """,
    "ko": """
      spread 1728
      constant 2307
      comma 3477
      stop 4259
      word 927
      letters _0 a2793 b5508 c-4601 d1230 e-875 f3834 g314 h1149 i1953 j-637 k43 l406 m-1238 n212 o590 p1161 q0 r3533 s895 t1551 u80 v6578 w-877 x1274 y-3508 z-2196 E0 V0 C0 I0 S1722
      _ a115 b57 c28 d81 e-9 f17 l58 m-36 n-145 o-24 s32 t30 u-28 v66 w-9 S-220
      a d-75 l58 n88 t17 u17 y-68
      b e57
      c _10 e-111 f17 o35
      d _-56 c17 i-34 S92
      e _14 p-12 s-11 x8
      f i32 u17
      h e11
      i c-94 g32 m-34 n22 s-31 t-36 S177
      l _34 i20 o-50 p32 z-20
      m a56 e-34 i-34 l-34 s32
      n d17 e68 f32 g-35 i-119 o35
      o a-68 f-19 g8 m20 n27 r43
      p _76 a-68
      r e-15 m41
      s _36 i-28 o-9 t-12 y32
      t _-53 e32 h11 i17 o15
      u n17 s-34 t15
      v _-111 i177
      x g8
      y l-68 s32
      S _44 S-27
      """,
    "nl": """
      spread 1565
      constant 2491
      comma 2720
      stop 4840
      word 522
      letters _0 a501 b904 c256 d217 e384 f1342 g758 h724 i238 j431 k824 l547 m936 n747 o487 p354 q143 r432 s1094 t500 u187 v817 w1136 x1163 y-37 z1417 E168 V0 C0 I0 S0
      _ a-78 b50 d-76 e23 f29 g91 h-140 i-122 j-51 k15 l49 m120 n-94 o37 p-85 r48 s217 t-12 u-17 v-71 w38 y57 z-31
      a _-12 c12 d-12 e-85 f32 g-65 k57 l-60 m-29 n137 p-12 r-90 s-28 t161
      b _55 a-20 b-24 e-10 i78 o-39 r-48 u18
      c _29 a42 c-21 e45 i14 k-18 m13 o-13 p14 r12 s13 t-33 u-96
      d _39 a-46 b19 e27 i-67 o-33 p25 r43 s13 t-22 u13
      e _-92 a28 b-143 c-91 d-91 e35 f-9 g-16 i25 k-15 l176 m-164 n62 r158 s21 t-77 u-24 v77 w75 x29 z45
      f _-38 a61 e15 f-22 h21 i-12 o14 r-17 t-25 u16
      g a-35 e28 i16 o40 r9 s-16 t-30
      h _-31 a49 e-115 o56 r34 t-8 u15
      i _-34 e18 f16 g8 j83 k-95 l-55 m41 n-16 o-8 p8 s-12 t61 v-18 x-16
      j _74 d-33 e-87 k28 n16 o28 u-20
      k _8 a-12 g25 k8 l13 t-11 w-26
      l _114 a58 b17 d88 e-76 f11 g31 i23 l-76 n-42 o-36 s-158 u37
      m _-76 a-38 b47 d13 e20 g-48 i18 m-9 o14 t23 u41
      n _-131 a-74 c45 d16 e114 f18 g-38 i-39 k25 m-26 n14 o27 t51 u26 v-33 z18
      o d12 e-24 f-58 j-26 l-28 m94 n-70 o12 p33 r-82 s22 t106 u37 v46 w-37 z-17
      p _-11 a-36 d16 e-21 h-8 k19 n17 r-41 t31 u21
      r _-35 a31 b63 c38 d31 e48 f17 g21 h36 i37 k-17 l-34 m-10 o46 r-8 s-63 t-89 u-84 w-22
      s _15 a-29 c62 e44 h41 i32 l21 n16 o-17 p8 r-33 s17 t-114 y-58
      t _62 c-62 e-119 h26 i58 l-11 m21 o16 p17 r33 s-19 t-18 w16
      u _53 a12 d53 f-17 g10 i-69 k10 l13 m-59 n-26 p18 r-20 s74 t-9 w-40
      v a43 e59 i-23 o-87 u11
      w _28 a40 c13 d-26 h14 i-40 o-20
      x _-16 g-8 i41 p-17 t12
      y e18 m13 o17 s-69 w16
      z e48 i12 o-37 w-8
      words de-138 een-183 is-230 van+50
      """,
    "other": """
      spread 1201
      constant 2713
      comma 2279
      stop 3699
      word 640
      letters _3 a445 b595 c862 d435 e280 f779 g810 h530 i389 j1005 k1396 l869 m758 n570 o489 p704 q343 r628 s718 t702 u231 v739 w1134 x1474 y889 z1141 E140 V798 C431 I3109 S2053
      _ a-126 b125 c-193 d-169 e234 f-178 g188 h134 i47 j-75 k41 l-575 m-55 n51 p-293 q-23 r84 s-66 t54 u-11 v-128 w103 x386 y1228 z-129 E-380 V-47 C30 I32 S-281
      a _75 a-285 b-76 c67 d221 e139 f-254 g-60 h-33 i-508 j-346 k525 m297 n9 o478 p-303 q469 r302 s258 t153 u-372 v-240 w230 x-224 y-501 z-55 C43
      b _24 a179 b141 c-134 d16 e176 f98 g-12 h29 i-135 j-101 l-396 n10 o82 p69 r-401 s-193 t-17 u301 y-320 z420 E175
      c _-469 a226 c-410 d-142 e-74 g76 h-730 i243 k-147 l-225 m536 n69 o-29 p444 r126 s544 t-288 u-59 v108 w198 y86 z-216 E143
      d _116 a108 b181 c-57 d-221 e239 f-65 g-199 h-108 i287 j129 k-138 l-64 m42 n-101 o234 p103 r10 s16 t-137 u30 v-172 w468 y-248 z-31 E-457 S39
      e _-91 a72 b-70 c79 d-39 e-225 f-457 g100 h248 i-102 j442 k-29 l22 m-265 n85 o-59 p407 q598 r-47 s-319 t11 u-462 v-425 w-153 x220 y314 z167 E-19
      f _9 c-188 d90 e448 f-877 g102 h144 i139 j-15 k-28 l174 m-277 n204 o24 r-279 s-205 t423 u156 w176 y65 z-205 E-69
      g _329 a-197 b44 d100 e-59 f173 g-8 h-26 i584 j-158 k153 l-372 m-191 n-370 o-180 r-286 s-20 t-566 v281 y643 z-201 E327
      h _-261 a-172 b-63 d30 e-205 f204 g-15 h42 i153 j85 k195 l-459 m-45 n223 o27 r-55 s130 t-83 u-121 v9 w-12 y24 z99 E275
      i _369 a41 c290 d355 e-203 f133 g110 h110 i172 k-711 l-69 m-37 n287 o104 p-390 q-710 r244 s28 t-41 u216 v-154 w53 x-499 y80 z-294 E-204 S741
      j _24 a-70 c-64 d-436 e-394 g-57 i-325 j-27 k273 l19 n30 o446 s-29 t189 u345 v-24 E107
      k _323 a-260 b-16 c-25 d-236 e-336 f175 g-37 i392 k-620 l138 m381 n-208 o-395 r-46 s-84 t421 u771 v-23 w-68 y-238 z-72 E77
      l _125 a-107 b-265 c-281 d-89 e-67 f706 g183 h335 i-307 j753 k1169 l-574 m217 n59 o-485 p-389 q56 r105 s-322 t-315 u-298 v35 w-209 y-81 z327 E-273
      m _271 a-48 b-270 c400 d145 e-59 f71 g68 i-566 j24 k111 l539 m-574 n133 o-290 p16 r52 s-133 t115 u316 z-66 E-335 V83
      n _16 a-121 b49 c-72 e41 f128 g-571 h-134 i309 j-141 k543 l58 m372 n-778 o-246 p169 q300 r294 s-387 t-254 u-82 v-94 w237 x-136 y28 z-214 E698
      o _145 a38 b131 c67 d-303 e1186 f-208 g-53 h-155 i-442 j-175 k488 l90 m-221 n-229 o-27 p139 q88 r321 s390 t161 u-924 v49 w-359 x-146 y-177 z242 E-111
      p _-240 a-124 c632 d40 e-107 f-39 g223 h170 i-234 j-152 k-132 l-241 m12 n-90 o-353 p-270 r-8 s21 t318 u-124 w-40 y112 z340 E293
      q _-219 c103 n-75 s230 t90 u-126
      r _-176 a280 b-238 c-150 d-124 e-200 f-44 g-103 h98 i137 j206 k-659 l359 m-151 n-42 o94 p485 q165 r-386 s-44 t-29 u121 v712 w142 y-20 z-30 E-400
      s _-115 a126 b-167 c-285 d199 e102 f16 g-52 h-167 i249 j8 k-291 l-217 m36 n375 o18 p93 q-573 r-177 s-296 t-225 u110 v-243 w128 y221 z840 E295
      t _-383 a195 b72 d433 e57 f30 g-317 i-16 j24 k134 l466 m102 n310 o-29 p34 r-327 s-175 t84 u169 v141 w-87 y-342 z-401 E-171
      u _306 b115 c28 d160 e-79 f226 g102 h66 i128 j-370 k211 l263 m65 n-135 o-149 p-70 r112 s208 t172 u-401 v-55 w-335 x-470 y12 z-76 E-38
      v _283 a435 e59 g-39 i-144 k-428 l173 m60 o-45 r-220 s92 t35 u303 v90 y-422 z-188 E-39
      w _574 a-560 c136 d-58 e-358 g-61 h254 i-580 k97 m34 n313 o42 p34 s-96 t-64 u-172 x642 y-198 z32
      x _-663 a-164 c-196 d105 e71 g-158 h-235 i-171 n88 o386 p-70 r642 s12 t-210 x237 z193 E147
      y _-335 a185 b289 c-16 d-21 e150 f73 h-68 i318 j-38 k-119 l36 m53 n-58 o300 p135 r103 s-73 t-240 u-11 w-304 y-83 z-225 E-49
      z _-871 a434 c418 d144 e-68 g436 h-188 i293 k-462 l14 m-100 n-270 o65 p145 r-121 s-9 t293 u286 v58 w-153 y-182 z-309 E165
      E _240 a-88 b31 c-145 d-189 e-464 f102 g156 h216 i89 j-59 k-161 l856 m-288 n117 p-482 q-365 r-38 s532 t-87 u35 v82 z63 E-154
      V _-48 V144 C-87
      C _115 t43 V-172 C18
      I _32
      S _500 S-479
      words B-333 C-168 D+203 G+498 H+31 J+323 K+70 L-179 M-561 N+154 P+105 Q-179 R+535 S-166 T+27
      words V-276 W+107 X-153 Z+679 a-15 acht+406 achtzig-130 al-344 alla-8 als-37 an+11 and+141
      words antes+832 ao-580 archivo-120 are-172 arquivo+843 arquivos+201 as+233 auch+370 avec+81
      words batti-309 be+967 block-621 bytes+242 cambiar-494 ce-299 cent-137 cento+398 cette-292
      words che+493 ciento-106 cinco-397 cinq+185 cinque+466 com+474 comandi-193 comando-828 come+112
      words como-67 con+107 cuarenta-644 cuatro+292 cursor-645 cursore+565 d+285 da+186 dans-883
      words das-621 de-288 del-537 den-411 der-360 des-1029 después+253 det-416 deux-155 di-448
      words die-534 dir-301 do-116 dois+885 dos+300 drei-154 dreißig+522 du-523 due+286 duecento+822
      words dun-333 e+285 ein+352 el-598 en-895 es+83 escriba+154 eseguire+296 essere-34 est-846
      words esta-379 esto-577 et-1398 euro+468 ex+110 fakeroot-546 fichier-499 file-342 for-316
      words format-46 formato-133 frase+216 fünf+67 fünfzig+191 für+436 gibt-102 ha-703 help-394
      words huit-304 huitcent-709 if+575 il-134 in-133 is-114 isso+78 ist+160 j+765 keine-456 la-1055
      words las+99 le-146 lección-53 les-404 lezione+463 linea+230 lista+351 lo+261 lopzione-42
      words los-234 mais-119 man+748 memory-437 mil+653 mila+283 milhões+643 milioni-18 mille-885
      words mit+138 modo+202 mémoire-240 na+290 neuf-589 neufcent-628 neun+365 neunzig+812 nicht-192
      words no-12 nombre+558 nome+27 non-622 normal-90 nove-37 noventa-412 nueve+659 nur+137 não+65
      words número-18 o+482 ochenta-244 ocho-40 oder+201 of-37 oitenta+334 oito+117 on+1376 option+33
      words options+59 os-164 ottanta-411 otto-628 ou+89 par-309 para-916 pas-1273 passwd-208 per+38
      words pero-541 por+191 pour-732 programa-359 pulse+452 páginas-162 quaranta+642 quarante-1092
      words quarenta+421 quatre+749 quatro+835 quattro+437 que-188 questo+485 qui-269 quinze-423 r+36
      words remote+51 root+381 saída+8 se-412 sechs-144 sechzig-194 sei+226 seis-189 sept-419 ser+316
      words server+223 sesenta+100 sessanta+305 sessenta+216 set+55 sete+739 setenta+449 settanta+181
      words sette-13 shell-489 si-813 sie+739 sieben+195 siebzig+458 siete+400 sistema+236 soixante-467
      words solo-318 sont-788 stdout+989 su-92 system-456 systems-988 são+62 tausend+294 tecla-270
      words texto-239 that-173 the-391 this-196 thread+438 ti-15 to-715 tre+458 treinta-1081 trenta+253
      words trente-931 tres-138 trinta+191 três+106 u-351 um+299 un-321 una-361 und-209 uno-369 usa-35
      words user+266 venti+439 version-266 versão+520 vi+1499 vier-44 vierzig-410 vim+355 vimtutor+337
      words vingt+24 vinte+312 virgola-596 virgule-351 von+259 w+322 wenn+429 werden-817 whatis-718
      words will-1366 wird-229 y-1031 zu+375 zwanzig+387 zwei-159 à-98 è-229 é+701 être-622 一-465
      words 下-299 令-361 入+109 命-318 文+137 本-232 的-608 第+884 行-655 要-69 輸+53
      """,
    "pl": """
      spread 1228
      constant 2477
      comma 2142
      stop 3869
      word 589
      letters _0 a556 b803 c979 d472 e227 f705 g751 h-113 i495 j782 k665 l665 m359 n796 o461 p997 q0 r906 s714 t990 u584 v1043 w827 x2197 y727 z705 E445 V0 C0 I0 S0
      _ a36 b-46 c37 d-28 e68 f17 g27 h48 i-66 k-68 l-85 m37 n-39 o-8 s47 t-19 u18 v-48 w-33 x17 z79
      a _54 b30 c-15 d9 i-10 j47 k-24 l84 m-20 n-20 p19 r-78 s-23 t-88 u8 v49 w12 y-9 z-17
      b _-25 a-8 e-18 g14 i58 o-15 r9 y-23
      c _-71 a17 e17 h-9 i71 j11 o17 r31 z-80
      d _-11 a71 b-14 c-17 e20 l28 n-17 o-88 s21 y41 z-31
      e _-32 a-40 c-26 e8 g13 j-85 l39 m-55 n71 r-29 s27 t52 v20 w24
      f e-12 i-12 u30
      g a-17 l8 o17
      h _-37 a56 c-12 e-17 i-11 k-16 o29
      i _11 a32 b10 c61 d-17 e53 i-16 k-79 m23 n-54 o16 s-53 t-27 w40 z40 E-35
      j _-18 a33 c-12 e29 n14 s-72 E35
      k a-143 c32 i63 l-10 m-16 n-17 o-28 r25 s25 t34 u39 z-17 E13
      l _56 a25 e61 i16 k10 o-54 u-75 y-26 E-9
      m a-23 e-8 i49 o77 p12 s-36 u-49 y-18
      n _-110 a25 c-9 d35 e-135 f15 g-32 i31 k34 n26 o80 p20 u27 y15
      o _20 b8 c48 e8 g-20 k-29 m-30 n18 p-14 r-49 s29 t14 w-49 z59
      p c15 e-19 i-51 l-14 n-15 o-72 r116 t54
      r _39 a-36 b-15 c8 e-61 f-12 i-58 m13 n-24 o82 s32 u24 y65 z-34
      s _79 a-32 c-96 e54 i-61 j18 k79 l-19 n40 o-15 p-29 t9 u9 w21 y-16 z-33
      t _52 a-29 c17 d10 h-37 k9 l14 r11 t10 u-32 y-46 z23
      u _52 a47 b-13 c-17 e-25 j15 k18 l-14 m15 n-32 r8 s15 t-45 w8 z-28
      v a-28 e41
      w a18 c46 e18 g9 k40 l-16 n12 o-53 p-13 r8 t-43 y-17
      x _-16 t17 z21
      y _-30 b42 c-70 d12 f-12 j-11 k42 l-31 n51 p17 r-8 t34 w-30
      z _-48 c13 e-81 k-25 l23 m39 n-9 o29 r-27 t14 u28 w25 y43 E-19
      E _26 p-15 s-19 z18
      words do-33 w-71
      """,
    "pt": """
      spread 554
      constant 2660
      comma 2199
      stop 3908
      word 425
      letters _0 a656 b756 c848 d671 e470 f1004 g585 h435 i584 j1052 k71 l413 m613 n601 o545 p735 q683 r677 s625 t757 u624 v826 w676 x907 y41 z833 E602 V0 C0 I0 S0
      _ a194 b-66 c-212 d-127 e21 f-101 g-164 h26 i153 j79 k40 l51 m48 n-111 o129 p-130 q-170 r93 s84 t-57 u140 v47 w30 x-46 z110 E-55
      a _-150 b146 c81 d115 f-47 g-101 i-177 j-35 k51 l32 m-107 n-22 o-61 p70 q-11 r-9 s88 t83 u52 v-42 w-12 x-12 y72
      b _-35 a-102 c8 e-56 i74 j10 l-176 o70 r158 t-50 u38 v-13 y38 E37
      c _23 a89 e31 h44 i52 k-88 l-140 o53 p-38 r38 t-48 u-38 E29
      d _19 a37 b21 e95 i-50 m-28 o-36 p16 r-68 s-37 u-13 E49
      e _-112 c58 d18 e-126 i-215 j-97 l-13 m38 n155 p101 q41 s-18 t211 u-28 v22 x21 y-73 z23
      f _-35 a30 e-60 f-125 g27 i169 l69 o-62 r-44 u42
      g _-43 a-39 e-50 i141 l-19 n55 r-32 z-13
      h _-66 a-78 e-15 i61 o180 r41 s-9 u-110
      i a31 b-58 c27 e85 f77 g134 l99 m-115 o-26 p-65 r-131 s-77 t-36 u9 x30 z23
      j a-61 e9 o13 u50
      k _-92 a69 e28 i10 y-11
      l _142 a45 c-11 d28 e-212 f-10 g9 h207 i-57 k-10 l36 m-21 o19 q34 s63 t-166 u-78 v-32 z-19 E36
      m _103 a-145 b41 d-10 e84 i-8 l42 m-18 o-113 p89 r19 t-86 u15 E-12
      n _51 a-98 c26 d10 e39 f159 g25 h-158 i-142 j55 k-10 n13 o-73 p13 q186 r-47 s132 t36 u-84 v-30 z-104
      o _-118 a-48 b-24 c97 d23 e369 f-48 i-180 l-62 m117 n65 o56 p-31 q-18 s-138 t204 u-141 v-82 w13 x-17 z-20
      p _17 a39 c-9 e-51 g17 i-94 l-39 o-43 p14 r123 t-18 E50
      r _-146 b12 c67 d27 e-67 f43 i-117 m154 n-160 o-37 p13 r-203 s144 t189 u13 v123 y-28 z-24
      s _120 a41 c-115 d-49 e56 f-34 h-35 i127 k13 l75 m57 o67 p34 q-51 s-261 t-197 u201 y-42
      t _192 a-56 c-48 d60 e-34 h-112 i206 l-43 m73 r-36 s-26 t-36 u-75 y52 E-96
      u _34 a-37 b-63 c29 d-66 e-43 f76 i28 l88 m-121 n-97 p-87 r63 s104 t-45 v13 x36 z66 E30
      v _12 a18 e-18 i9 o-95 r87 E-11
      w _-40 h33 n13
      x _83 a22 c55 e-81 i-76 o91 p-25 t-13 z-46
      y _102 o-73 s-42 t38 w-24
      z _38 a57 c-44 d-20 f27 g32 i77 m-69 o-51 E-47
      E _-98 g32 i12 n89 p33 r-43 s-14
      words C-37 D-37 G-14 K-62 L+29 M+148 P+234 R+135 S-57 X+275 Z+145 a-91 ao-285 arquivo+47
      words arquivos-50 as+56 até-101 bytes+62 cento+100 cinco+17 com-178 como-91 da+71 dados+15
      words de-112 do-110 dois+263 dos-201 e+262 em+241 entrada+158 euro-171 exemplo-117 formato-148
      words isso+107 limite+315 linha+82 mais+130 memória+113 mil+118 milhões+567 modo+168 na+142
      words no-30 nove-56 noventa+11 não-134 número-47 o-326 oitenta+31 oito-100 opção-284
      words opções+181 os-94 ou+58 padrão-133 para-354 pode+135 por-283 quarenta+151 quatro+127
      words que+175 saída+51 se+241 seis+84 ser+92 sessenta-105 sete+395 setenta+53 sistema-232
      words são-151 tamanho-28 também+57 tem-69 thread+264 trinta-25 três-75 um-98 uma-65 usado-125
      words usar-25 uso+221 utils+175 versão+381 vez-87 vinte-204 você+122 vírgula+94 à-156 é+74
      """,
    "ru": """
      spread 1149
      constant 2189
      comma 2902
      stop 3553
      word 1406
      letters _0 a100 b533 c834 d477 e345 f590 g265 h67 i515 j-778 k520 l961 m677 n845 o-38 p1175 q1794 r361 s561 t203 u276 v1606 w1390 x2338 y-93 z0 E0 V730 C260 I0 S0
      _ a-156 b152 c218 d85 e-11 f-157 h-63 i167 j-8 m-77 n228 o25 p-130 r34 s-343 t56 u115 v37 w122 x38 V-193 C-134
      a _-12 b-60 c-88 g-49 l-69 m224 p165 q-53 r-158 s88 t30 u17 v-18 y-19
      b a-33 e63 i-33 l-27 o36
      c _-87 a97 c-84 e-72 i116 o23 p-26 r-14 t118 u-69
      d _-212 e190 i-28 o65 s-40 u26 w10
      e _52 a-61 c-40 d28 f179 g-8 h16 l-113 m-168 n-28 p-34 q-33 r175 s246 t-95 v-87 x-28
      f _22 a50 f-26 i60 o-67 r-24 t23 u-33
      g _-45 a61 h23 i-154 r43 s26 v52
      h _8 a33 e-66 i-24 r-28 s51 t23
      i _165 a-27 c38 d-102 e-100 f-37 g23 l30 m39 n-132 o51 p-18 r-37 s-33 t101 v45
      j _-8
      l _-9 a93 d-63 e13 i-60 l-115 o27 p-33 t50 u35 y72
      m _-32 a31 b-122 c66 d-26 e65 i-104 m51 p9 s9 t23 V35
      n _-52 a207 d26 e60 f-10 g-11 i-17 l-32 n-69 o-107 s75 t-69 u28 v-13 y-15
      o _41 e33 f80 g11 m28 n30 o-45 p-8 r-44 t-109 w-18
      p _91 a-248 d9 e-48 i23 l181 m-12 o-23 p94 r-22 t-38
      q _69 t-19 u-33
      r _214 a-16 c-24 d8 e-93 f-23 g52 i-45 l86 m-54 n8 o86 r72 s-105 t-65 u-63 y-33
      s _173 c-19 e20 n33 p-87 s-30 w-81
      t _-120 e-53 h16 i115 l50 m-30 o-31 r61 s25 u-19 y-9
      u _48 b36 c-74 e75 i-33 l22 n-59 p50 r-54 s54 t-38 x-24
      v a-25 i33
      w _-11 e-10 i-10 o-63 q104
      x _-24 d38 e-69 g-8 p31 t16 x38
      y _17 o26 s-19 w-23
      V _-186 V279 C-86
      C _-106 V-114 C223
      words the-157
      """,
    "sv": """
      spread 1344
      constant 2536
      comma 2791
      stop 5279
      word 1246
      letters _0 a554 b855 c123 d848 e516 f424 g-103 h768 i47 j527 k564 l579 m383 n447 o546 p449 q0 r591 s850 t526 u1143 v641 w3122 x2912 y-773 z2767 E161 V0 C0 I0 S0
      _ a-61 b-31 c133 d109 e-131 h111 i-156 k-122 l83 m214 n8 o-81 p-64 r-89 t-8 u150 v13 w-60 y-20
      a _-177 b66 d79 f-12 g51 k48 m-45 n-43 p28 s155 t-101 v-45 w-20 x17
      b _8 a-67 e167 f10 i32 j-23 l-30 o-87 r-14 u40 y-28
      c a13 e-71 g22 h-23 i-33 k11 l67 o-47 p70 r43 u-51
      d _54 a-113 b-24 e28 f-64 i-55 k11 n21 o35 p24 r120 u-16 w-19
      e _200 a16 b58 c-25 d64 e23 f-46 g13 h-12 j10 k-74 l22 m-72 n271 p39 r-193 s-76 t-159 u35 v8 x-94
      f _-36 a-12 d-29 e-45 i47 j16 l-17 o75 r-37 t85 u-41
      g _-130 a42 d10 e-49 g-43 i26 l-45 n45 r78 s54 t-18 u31
      h _17 a-38 e-35 i87 j62 n-39 o-29 u-19
      i a159 b-30 c-89 d-44 e-118 f43 g-60 h-29 k26 l-8 m13 n-21 o-56 s-27 t110 v110 z23
      j _-50 a-39 e-10 k72 l-29 o56 s-21 u27
      k _17 a-70 e125 i-98 k29 l59 n25 o-80 r92 s-16 t-65 u12 v-24
      l a75 d46 e125 g-40 i42 l-189 n-31 o38 p-49 s-58 t46 u-74 v13 w23 y30
      m _20 a67 d8 e36 k29 l51 m-65 n-38 o-47 p-81 s22
      n _134 a-85 c11 d-42 e-10 f-12 g-20 k-58 n-48 o26 p-43 r77 s9 t171 u-16 v-98 y10
      o _91 a-26 b-23 c-54 d61 e107 f33 j-29 k-10 l19 m-44 n-141 o-37 p60 r-13 s102 t-56 u-25 v-12
      p _137 a-65 c10 e-73 g18 i29 l-23 o56 r-74 s-8 t-18
      r _-87 a242 d-261 g43 h-24 i134 k18 m-51 n-83 o46 r-48 s-20 t21 u-35 v-45 w107 y39
      s _37 a85 c-41 d29 e-97 g-30 h43 i-10 j-48 k25 l18 o72 p-20 s-138 t21 u10 v85 y-42
      t _-153 a-50 b-11 c10 e111 f39 g10 h12 i-163 l33 m22 n71 o71 r-16 s69 t-51 u12
      u _-23 c-11 d-20 f20 i55 l20 m12 p12 r-51 s-35 t57 u-40 v8
      v _16 a-73 e-35 g22 i85 l-32 s10 u8
      w _-27 h-72 p23 x107
      x e-42 i-12 r107 t-26
      y _-56 c50 e-20 g13 m8 r17 s-24
      z e23
      """,
    "tr": """
      spread 837
      constant 2756
      comma 2403
      stop 4159
      word 870
      letters _0 a795 b878 c1115 d670 e742 f754 g651 h505 i582 j1013 k811 l520 m296 n627 o705 p589 q1106 r665 s929 t568 u540 v861 w2121 x602 y195 z473 E0 V0 C0 I0 S0
      _ a-57 b-54 c43 d72 e-33 f12 h29 j10 k-159 l-19 m-30 n-26 o-75 p-12 q11 r20 s66 t33 u72 v46 y58
      a _-48 a36 b29 d-8 f-37 g15 h8 k8 l60 m30 n21 p-14 r11 s-43 t-57 v-26 z34
      b _27 a-29 i-10 l13 o19 u-9
      c _18 a-66 e-37 i86 k9 l-38 o-25 u73
      d _43 b8 d22 e36 i-34 l-18 o-28 u-59 w36
      e _89 a-11 b16 d-31 g14 k25 m29 n35 r-66 s-18 v8 x-32 y-36
      f _-22 a37 i-12 o12
      g _-20 a10 d-10 e33 i19 n-10 o24 r-29 u-13 v14
      h _-9 e35 i-28 l-11 o10
      i _-120 a-12 b21 c-12 d97 g-15 h-14 k59 l-25 m49 n14 p-11 r48 s-10 t-61 v-15 x8 y-12 z10
      j _22 u-12
      k _-20 a34 c17 e60 f9 i-70 l83 m-10 r13 s-14 t10 u-112
      l a95 g-12 i72 l-104 m10 o-46 p27 s-10 t-26
      m _15 a-63 b19 d-8 e-57 i19 l57 r13
      n _140 a-17 c-61 d-79 e-42 f12 i22 l-18 m24 n-12 o-10 s21 t10 u33 v-22
      o _46 b-30 c-36 d-18 f-11 g28 k-9 m14 o21 p18 s-36 w-11 y20
      p _-35 e-34 i21 l12 r21 y18
      q u9
      r _-87 a95 d-18 g-9 i-32 m8 n-12 s45
      s _-12 a-8 h-11 i-42 l10 o80 t39 y-49
      t _-40 c-11 e38 i-61 l22 m-56 t76 u38
      u _15 c44 d-13 g-54 i10 k68 l-72 m-22 r-17 s8 t-14 x31 y65 z-38
      v e22 i16 r17 u-28 y-15
      w _36 i18 m-11 r-22
      x _28 g-22
      y _-39 a-45 e29 f24 g36 l29 o20 r-8 y-44
      z _-19 c33 e-37 g15 i23 l12 m-24
      """,
    "uk": """
      spread 1974
      constant 2531
      comma 2229
      stop 3885
      word 1586
      letters _0 a1629 b-370 c983 d602 e507 f3681 g192 h-867 i1252 j0 k3005 l1351 m587 n1998 o-702 p1120 q2381 r-475 s-330 t-839 u1966 v4102 w2492 x948 y644 z2765 E0 V122 C420 I0 S0
      _ a117 c36 d22 e377 f17 g-28 h14 i35 k61 l37 m-23 n-76 p-101 q-16 r35 s-19 t-62 u93 v12 w59 x-51 y119 z44 V-289 C-417
      a b16 c8 d-10 i-14 l50 m14 n16 s-86 t22
      b _16 e72 l-76 o-16
      c g-34 h19 k-35 m-42 o99 p16 t-14
      d _74 a-15 d16 e-14 i-14 o-118 x78
      e _-48 a11 c-14 d-21 f-62 g45 m15 p57 r75 s72 t-106 x-21
      f _30 a-14 i-26 n8 o36
      g _-25 e-76 r23 s-8 u88
      h _11 a-25 e-13 f8 l11
      i e-16 g44 l-11 m-22 o44 x-24
      k _27
      l _-58 a-14 b72 e-35 l-30 o-57 s45 t44 z48
      m _135 a-8 e-93 i61 m36 o-84 p-42
      n _-38 a14 d15 f47 g-10 o-14 t8
      o _36 c-19 d-14 f27 g-14 l-14 m52 n90 o80 p40 r-98 s-16 t-18 u-113 w-25
      p _101 a-70 i-21 r-87 s24 u-8 w78
      q _40 u-16
      r _-11 a59 b-16 c27 e-41 i-11 m-8 o34 t71 y-114
      s _70 h-25 k8 o27 p16 s-43 t54 u-28 w-86
      t _115 a-31 e-21 h-16 i21 o-76
      u b-79 e44 i-16 m-16 n-12 p44 r44 s19 t-8
      v _29 e-16 v29
      w _201 d-9 e-206 q40
      x _68 p-21 x27 z-64
      z _-70 c-31 e45 l44 o40
      V _-293 V185 C109
      C _-414 V105 C312
      words якщо+421
      """,
    "zh": """
      spread 3319
      constant 3699
      comma 4723
      stop 4389
      word 27
      letters _0 a826 b1149 c2011 d1315 e25 f685 g2777 h-311 i-1119 j-650 k2020 l1969 m1034 n-137 o-164 p924 q811 r393 s1255 t1817 u531 v1219 w44 x-682 y-522 z0 E0 V0 C0 I3595 S0
      _ a-187 c47 d-32 e78 f140 g110 h-50 i145 j9 k25 l-9 m-134 n28 o96 p-49 q11 r-69 s93 t-50 u-90 v49 w-100 x-12 y-80 I36
      a _-83 b-14 c-47 d18 f-12 g18 k-19 l73 m22 n16 p-53 q-22 r-27 s35 t147 u-30
      b _-42 a8 l28 o71 s-58 w8
      c _113 a-52 c-48 e-37 k39 o17 r20 t-18 u-15
      d _33 a-41 b-19 e-40 i77 o23 y-13
      e _10 a39 d48 e-20 f-17 l-127 m14 n-83 q19 r28 w41 x39 y16
      f _-44 a-15 e-12 f-23 i90 l28 o-81 u67
      g _-78 e9 l-16 n-12 o16 r141 s-14 u-14
      h _-66 a98 e-39 g-12 j-16 m16 o8 r10
      i _-15 a18 c22 d-15 e-28 f-33 g-12 l80 m28 n-56 o-17 p11 r27 s94 t-75 v-26 x-11
      j _9 k-16
      k _28 e8 l-16
      l _-42 a26 d-9 e118 g16 i-56 l-43 o33 p-22 u-15 y20
      m _69 a-111 e58 i-42 o-25 r28 s33 u-22
      n _19 a70 c-25 e59 g-117 i-60 l41 o-25 p-17 s-14 t15 u21 v24
      o _-25 b-19 c-49 d-13 e-20 f-36 g12 i-14 k25 l-31 m-22 n67 o35 p62 s-23 t23 u13 v-31 w40
      p _17 a-31 c73 e57 i-25 l11 m33 o-31 p-32 r-53 s-11
      q n10 s-10 t-22 u30
      r _-9 a21 c34 d44 e-104 i-31 k-35 m27 p83 r-37 s-40 t47 u-24 y23
      s _133 a39 d-19 e-112 f-12 h57 i-56 o-54 p-20 s-44 t-35 u80 y52
      t _-8 a51 c11 e91 i-55 o-23 r-30 s-27 u22 y-18
      u _-66 b68 d-11 e22 i19 m27 p36 r10 s-90
      v a36 e-110 i74 o11
      w _59 a29 c10 g8 h-24 i-44 n30 o8 r-43 s-16 u-19
      x _-22 a15 e34 i-20 p21 t-11 x-23
      y _-27 e-14 o-66 s104
      I _36
      words a-254 is+247 the-145 一-235 下+148 中+373 了-158 令-439 以-55 件+97 個-23 光+510
      words 入+140 內+198 刪-124 到+234 動+156 可+247 命-442 在-82 字+275 將+222 式-219
      words 後-33 按-87 接-93 文+185 是-371 本+119 標+845 次+25 正-351 然-66 用-313 的-423
      words 第+172 節+319 置-59 著-142 行-232 要+143 記+258 該-70 請-218 輸-314 鍵+108
      words 除-188
      """,
  ]
}
