// swift-format-ignore-file
// Fitted to Tests/EstimateTests/training.tsv by `make golden`; not to be changed by hand.

/// The letter times of languages, in tenths of a millisecond, as `LetterTimes` reads them.
enum FittedLetterTimes {
  /// Of the texts, to find out when they have changed.
  static let training: UInt64 = 15572981910753102917

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
      spread 752
      constant 2500
      comma 2076
      stop 2922
      word 702
      letters _0 a734 b703 c687 d691 e323 f695 g605 h488 i622 j901 k646 l573 m371 n273 o696 p868 q93 r455 s460 t623 u570 v783 w816 x1779 y772 z1443 E0 V0 C0 I0 S0
      _ a165 b-326 c205 d-265 e137 f109 g-133 h94 i-119 k-130 l263 m-17 n185 o-101 p-143 q-9 r-66 s54 t-297 u75 v-33 w-47 x372 y99 z-78
      a _-37 b-45 c63 d-59 f-62 g83 h285 i58 k39 l-100 m14 n-178 p82 q13 r51 s-26 t221 u-257 v16 w25 x-113 y-118 z52
      b _-50 a239 c36 e-27 f26 g-18 h-73 i72 j36 l-334 n58 o-17 r-114 s94 t48 w-55 y14 z73
      c _44 a562 g35 h-525 k-147 p137 t-47 u-59
      d _-51 a52 b24 d-31 e-19 i-173 j-33 l48 m169 n-10 o41 r-53 s99 t-70 v-20 w48
      e _-108 a117 b154 c33 d82 e20 f-73 g-77 h243 i-59 k8 l195 n-87 p226 r-164 s-67 t-48 u-63 v67 w-9 x-181 y-221 z13
      f _48 d20 e164 f-514 g66 i57 l-47 m23 n-115 o-53 r111 s-57 t151 u219 w19 z-86
      g _-247 a-151 b62 e-183 f55 i132 k95 l28 m-111 n148 o-136 r25 s-321 t216 u190 v218 z-12
      h _-307 a-21 d-32 e-30 f-8 g-71 h24 i205 k126 l-44 n162 o120 r96 s75 t-211 u-28 v-51 y-18 z11
      i _-54 a160 b-124 c-93 d237 e-75 f-102 g130 h-572 l35 m80 n166 o339 p-152 r25 s-66 t22 u31 v51 x-59 z28
      j a46 e-87 o36 u13
      k _-142 a-144 e98 f20 g-26 i32 l196 o-16 r-61 s-13 t-214 u273
      l a-257 b-46 c265 d-152 e-96 f276 g79 h23 i-424 l-403 m-19 n57 o212 p114 r16 s84 t164 u-222 w-170 y31 z486
      m _108 a-205 b70 e-21 g-69 h13 i44 k-68 l-76 m-226 n15 o112 p218 r-21 s75 t72 u-79 w54 z-8
      n _178 a112 b64 c-23 d42 e-20 f116 h55 i60 k-12 l-42 m126 n-495 o-208 p111 s150 t25 u-36 v-77 w52 y-41 z-132
      o _220 b329 c-277 d-81 f-97 g-47 h-102 i14 k27 l223 n43 o11 p103 r112 s62 t-256 u-292 w-63 z80
      p _498 a-31 c-58 e-235 f11 g94 h-47 i-105 l45 o-78 p-439 r55 s57 t94 u149
      r _-243 a-80 b219 c-225 d-121 e310 f-92 g-156 h133 i56 k142 l-119 m-229 n10 o22 p-81 r-183 s-36 t346 u244 v-40 w94 y31
      s _95 a-251 b-39 c-381 d119 e395 f87 g67 h161 i-94 k-101 l55 n-22 o-190 r132 s-291 t-13 u108 v-54 w87 y184 z-42
      t _93 a-54 b43 c-36 d158 e33 f68 g-124 h229 i377 l52 m97 p72 r-17 s75 t-218 u-148 v-70 w-24 y53 z-654
      u _106 a71 b-381 c-30 e-105 f-78 g90 h39 i176 k54 l93 m98 n-92 p-281 r62 s-12 t267 u-61 w21 z-31
      v _-32 a-113 e-32 i119 o65
      w _77 a-201 d65 e42 h27 i-70 k-20 o106 s25 u-42
      x _-66 e-38 i-29 t-226 z375
      y _-39 n158 o-221 p53 s41 t14
      z _-82 a-13 c531 d26 e-228 f263 g84 i-321 l-60 m-11 o-41 t-33 w-32 z-64
      words B+245 C+188 D-60 K-384 L+76 M-28 P+477 R-244 S-502 T+158 W-648 X-118 Z+26 acht+14
      words achtzig-131 alle-58 als-790 an-140 anzahl+385 auch-90 auf-78 befehl+426 bei-179 cursor-34
      words das-220 dass-65 datei-669 daten+337 dem-208 den-150 der-288 des-26 die-614 dies-95
      words diese-192 dieser-33 drei-129 dreißig+491 ein+287 eine-284 einem-181 einen+282 einer-88
      words es-305 euro-373 falls+55 filter-303 fünf+28 fünfzig-99 für+28 gibt+158 größe-200
      words help+423 im-764 in-73 ist-99 kann-182 keine-212 komma-204 mit+225 neun+648 neunzig+266
      words nicht+109 nur+171 oder-197 option+185 optionen+311 prozent+131 prozesse+102 sechzig-370
      words sehr-265 selbst-103 sich+311 sie-252 sieben+146 siebzig-129 siehe-322 sind-152 startet-78
      words tausend-257 tippe-305 um+268 und-259 version-222 vier-229 vierzig-196 vim+30 von-311
      words wenn+130 werden-512 wie-445 wird-153 zeile-390 zu+23 zum+76 zwanzig-99 zwei-189 zwölf+191
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
      spread 687
      constant 3034
      comma 2739
      stop 4233
      word 780
      letters _0 a430 b609 c678 d561 e312 f654 g444 h330 i453 j983 k590 l554 m611 n488 o414 p706 q600 r403 s689 t583 u401 v789 w400 x1403 y558 z919 E0 V0 C0 I0 S0
      _ a-106 b46 c-15 d-161 e-59 f39 g-132 h291 i-191 j-289 k124 l38 m65 n70 o66 p-112 s82 u114 v53 w-25 x69 y-113 z133
      a _-52 a-106 b197 c64 d34 e-224 f103 g336 h82 i-151 j-107 k22 m106 o32 p-99 q-70 r108 s-110 t87 u-155 v90 w-106 x-57 y-171 z152
      b _269 a-19 b-496 d48 e220 h-46 i-51 j167 l-81 m-181 n11 r-82 s-86 t45 u94 y195
      c _124 a41 c-388 d94 e143 g-119 h-243 i85 k-364 l181 m107 n26 p125 q-144 r166 s-9 t-53 u160 w164 y85 z-179
      d _-27 a-148 b23 c147 d-420 e27 f74 g-366 h177 i132 j55 l146 m22 n249 o83 p27 r-122 s204 t-116 u89 v38 w-104 y-169 z-22
      e _-105 a-131 b273 c74 d226 e-136 f149 g-40 h246 i-189 j-13 k138 l-10 m-93 n130 o-204 p256 q202 r-84 s-22 t23 u-185 v22 w-278 x169 y-384 z-31
      f _-226 a134 c-11 d-84 e-10 f-356 i214 k8 l180 m-46 o32 p-46 r12 s-11 t106 u63 w-11 y59
      g _-114 a72 b-50 d-101 e246 f-8 g-338 h-293 i54 l250 m129 n-50 o-46 r-38 s-25 t-22 u147 w36 y156
      h _-29 a127 b-108 c-39 d29 e-27 f75 g-11 i86 j97 k10 l-242 m-61 n-197 o171 r-157 s59 t-80 u229 w20 y53
      i _158 a29 b131 d187 e-129 f72 g84 h82 i115 j-20 k-118 m13 n20 o-142 p-60 q-28 r122 s-109 t-138 u-252 v-67 w-108 x190 y-21
      j a57 e-89 i-163 k-91 n39 o127 s60 u70
      k _-164 b121 d-8 e190 f-169 h27 j32 k-128 l-204 m24 n-245 o285 r91 s-26 t55 u24 w23 y82
      l _-84 a-67 b-59 c31 d-88 e-36 f225 g160 h54 i-106 k85 l-466 o-81 p303 r80 s-52 t108 u73 v21 w35 y-187 z56
      m _78 a-215 b163 c-44 e-53 g50 i-322 k299 l159 m-499 n20 o-137 p155 s45 t133 u37 w33 y103
      n _55 a-154 b-72 c99 d-73 e-26 f-134 g-82 h29 i-111 j68 k202 l55 m88 n-462 o97 r347 s124 t161 u126 v46 w-169 y-197 z-10
      o _95 a-361 b165 c29 d80 e-202 f-122 g379 h-109 i74 j69 k-177 m27 n92 o-288 p41 q32 s307 t117 u-353 v30 w102 x-18
      p _104 a89 b-26 c144 d-71 e-72 f16 g-47 h31 i-125 k-121 l-205 n9 o-70 p-266 r-166 s175 t398 u30 w95 y92
      q _-8 i-27 s19 u29
      r _-134 a57 b-82 c399 d190 e-49 f-50 g208 k164 l166 m84 n-63 o29 p-235 q-15 r-195 s-100 t-131 u-25 v-333 w-20 x-17 y-12 z171
      s _88 a158 b-157 c-226 d69 e125 g-22 h-143 k-32 l-56 m181 n63 o240 p139 q22 r-22 s-501 t-86 u185 v51 w-48 y-65 z39
      t _-19 a-9 c-90 d37 e143 f16 g-26 h-291 i112 l-213 m131 n142 o25 p62 r321 s135 t-604 u-105 w237 y102 z-85
      u _50 a305 b12 d-21 e55 f-167 g-36 h105 i62 j-52 k108 l-65 m18 n49 o-169 p25 s-54 t88 u-9 v-14 x-336 y108 z-62
      v _59 a-26 c-13 d29 e-12 i45 m19 o54 r-99 u-142 v39 y53
      w _-133 a171 b-115 e82 f23 i187 k-19 l33 m-8 n104 o89 r-282 s-117 t-20 u-22 y22
      x _36 a90 b35 c-158 e-35 i305 o11 p-269 s21 t-115 u73 y24
      y a-83 c18 e-88 f218 g11 i-8 l251 m24 n-92 o-114 p-39 s9 t44 u-277 v38 w130 x14 z-52
      z _-21 a113 b10 c-25 e17 i-21 k-98 l88 m-136 n93 o-88 s-11 u-13 y186 z-87
      words A-281 B-395 C-23 D+77 E-129 F-376 G-869 H-473 I-318 K-336 L-184 M-478 N-198 O-483 P-168
      words Q-145 R+498 S-671 T-425 U-307 V-275 X-177 a-548 about-168 above-425 across-665 add-59
      words address-116 after+284 again-93 against+37 air-168 all+344 almost+178 along+170 also+365
      words always+92 an-627 and+561 animals-492 another+119 any-56 are-646 argument+408 around+167
      words as-29 asked-32 at-362 away-307 back-336 bad+577 be-532 because+507 been-1052 before-209
      words began+87 being-121 below-488 best+339 between-799 big-116 block-179 boolean+167 both+438
      words boy+43 boys+47 but+141 by-711 bytes+105 call+372 came+839 can-441 cant+240 case+170
      words change+285 changes+11 class-367 client+589 come-129 command+8 control+334 cost-1313
      words country-40 current+351 dash-957 data+348 day-559 days+236 decimal-95 default+67
      words defaults+298 degrees+51 device-350 did-425 didnt+356 do-142 doctor-174 does-61 dollar-1053
      words dont-236 dot+602 down-613 drop-139 during+158 each+47 earth+33 eight-86 eighteen+1831
      words eighty+152 eleven+495 enabled-34 end+289 equals+580 euros+94 even+321 ever-261 every-380
      words example+379 eyes-21 far+149 father+215 feet+140 fell+168 few+14 field+229 fifteen+79
      words fifth-1062 fifty+286 files+144 find+306 first-518 five+27 food-391 for-271 form+270
      words forty+232 found+146 four+196 fourteen+553 from-779 function+30 gate-760 get+250 give-176
      words given-21 go+122 going-70 good-148 got-158 great+410 group+25 had-308 hard+88 hardware-95
      words has-1088 have-745 head-86 hear-283 heard-542 help+439 her+442 here+92 him-458 himself+398
      words his-414 home-41 host-353 house-316 how-555 however-18 hundred+800 i+124 id+154 if+483
      words ignored+326 ill+170 in-575 into-261 is-296 isnt+80 it-281 its-559 ive-497 journal-712
      words just-25 keep-118 key-120 kind+421 knew-10 know-566 land+238 large+528 last+152 learn+334
      words left+212 let+390 life+106 light+246 like+116 line+200 lines+350 list-415 little-31 live-136
      words log+321 long+36 look+44 looked+49 make-48 man-384 many+263 match-8 may-127 me-470 meet+52
      words memory+403 men-154 message+28 met+91 might-276 miles+175 million-282 minus+223 missis+91
      words mister+91 mode-537 more-283 most-20 mother-532 much+348 must-149 my-264 name-64 need-411
      words never+111 new-131 next-71 nine-145 nineteen-1270 ninety+345 no-204 none-331 not-56 now-318
      words number-78 object+630 of-308 off-163 often-50 old+150 on-263 once+347 one+97 only+213
      words option-287 options-247 or+112 org-232 other-159 others-30 our+368 out+165 over-138 own-204
      words page+237 pages-1392 paper+131 part-99 parts-479 people-32 percent+153 place+610 play+340
      words plus+608 point-495 possible-114 pound+94 put-450 range+179 read+152 release-400 return+179
      words right-408 room-591 root-103 run-177 said-237 same+155 saw+331 school-226 sea-292 second-294
      words section-781 see+194 sentence-243 server-10 service+90 set+204 seven-403 seventy+283
      words several-102 she-67 should-364 show+75 side-30 since-168 six-179 sixteen+269 sixty+334
      words size-59 slash+121 small+99 so-397 some-345 soon-129 sound+498 space+152 specific-346
      words start+76 still-414 story+139 string+119 study-218 such+78 sun+218 sure+200 system-262
      words table+146 take-178 takes-113 tell+75 ten+1362 than-282 that-200 thats-219 the-173 their-453
      words them+240 then+280 there-364 these-325 they-303 thing-83 things+339 think+377 thirteen+328
      words thirty+96 this-942 those-227 thought-39 thousand-732 three+140 through-681 time+220
      words times-63 to-617 today-102 together-321 tons+69 too-205 took-95 top+593 toward+353 try+189
      words turned-155 turtle+176 twelve+427 twenty+479 two-429 type+41 under-294 unit+241 units+342
      words until-20 up-346 us-517 use-187 used+291 user+247 using+99 usually+332 value+242 values+29
      words version-735 very-215 vim+225 visit+387 want+235 was-426 way-17 ways+259 we+45 weighs+340
      words well+230 went-300 were-14 what-142 when-443 where+105 which+420 while+10 white+357 who+94
      words why-290 will-511 with-604 without+177 wont+129 word-113 words+56 work+122 world+295
      words would-672 write+125 year+329 years-230 you-441 young+323 your-120 youre-719 zero+327
      """,
    "es": """
      spread 615
      constant 2733
      comma 2307
      stop 3861
      word 346
      letters _0 a354 b590 c934 d850 e356 f882 g807 h102 i508 j1119 k857 l765 m580 n587 o450 p714 q345 r638 s818 t681 u530 v667 w2988 x1995 y778 z1378 E627 V0 C5740 I0 S0
      _ a14 b78 c24 d-45 e43 f12 g45 h-23 i109 j70 k-82 m208 n116 o62 p-36 q-101 r228 s-68 t-81 u120 v-85 w-432 x-186 y-174 z211 E-35
      a _-28 a-28 b28 c82 d34 h57 i-49 j40 k55 m-16 n-101 p-50 q35 r-16 s16 t-112 u53 y-28 z-15 C57
      b _-95 a115 c21 e-55 f-35 i79 j35 l72 o53 r-66 t-13 u-127 E22
      c _-21 a75 c-97 e224 h91 i31 k23 o-61 p-44 r-108 t-58 u-58
      d _-36 a25 b-95 e-191 i86 l8 m-24 o-27 p36 r231
      e _71 a150 c204 d-16 e-181 f-32 g-69 i-174 j-69 l129 m140 o-53 p145 q69 r26 s37 t135 u-33 v16 x-415 y47 z-131
      f _50 a164 e-152 i76 l-40 o135 r-197 u-28
      g _47 a-59 e89 i167 l-19 n-41 o-88 r-77 u-27 z16
      h _-81 a-76 e118 i-53 m-27 n17 o61 u29 E14
      i _34 a-87 b-57 c14 d-133 e150 g-104 j-48 l50 m-164 n42 o234 p108 q-14 r-44 t-19 u20 z18
      j a24 e15 u-34
      k a-46 e67 s-13
      l _138 a-76 d66 e-115 g20 i-194 k13 l-8 m-49 o-26 p-29 t10 u124 v115 E22
      m _254 a-70 b65 e-73 i-205 o-18 p8 s12 u28
      n _134 a14 c26 d-37 e29 f21 j-40 l-17 o-177 p-39 q17 s10 t82 u51 v-19 z-44
      o _-82 a-89 b-20 c-32 d120 e158 f-14 i50 j23 l-132 m78 n-182 o65 p12 q24 r11 s48 t45 u-158 v119 z-42
      p _-57 a104 c40 e-38 i129 l-40 o-8 r-145 t-12 u34
      r a-229 b56 c-29 d87 e-305 f103 g100 i-122 l12 m-116 n95 o-228 p49 q38 r-115 s41 t98 u-111 v22 w608 E-40
      s a-14 c-125 d30 e228 h26 i101 m28 o171 p-60 q-66 s-139 t-131 u100 w-112 E-27
      t _49 a-21 c-49 e-72 h88 i87 o-20 r-165 t97 u18 E-13
      u _-122 a206 b-51 c-57 d15 e-73 f-70 g22 i131 l-22 m-52 n15 p-76 r49 s-49 t55 u18 v-162 y155 E69
      v a119 e-25 i-60 o-69 u36
      w _-35 a-189 d-112 h-243 x608
      x _-137 a96 c-12 g10 i-171 p-20 r406 t-153
      y _-54 a-41 e109 u18 w-35 y8
      z _-59 a-77 e54 i16 o-11 s158 u-67
      E _36 f22 i-27 n42 r-12 s-55
      C t57
      words D-130 G-63 H-163 K-272 L-93 M+16 P-150 R+210 S+58 W-84 X-572 a+219 abajo+198 al-511
      words antes+39 archivo-118 borrar-31 cambiar+93 ciento+107 cinco-14 coma-17 comando-12 como-77
      words con-164 cuarenta-161 cuatro+339 cursor-113 de-183 del-391 después+23 donde+42 dos-27
      words el-225 en+8 es-72 escriba+192 escribe-334 esta-133 este+35 esto-398 euro-61 fakeroot+325
      words fichero+97 ficheros-93 final+82 forma+130 hasta+274 help+18 inferior+228 insertar-54 is-84
      words la-215 las-176 le+121 lección-44 lo-118 los-213 línea-23 mil-236 modo-35 mueva+363
      words más-142 no-146 nombre-96 nueve-42 o+21 ochenta+74 ocho-18 palabra-171 para-367 pega+311
      words pero-185 por-75 programa+197 pulse+152 página+319 páginas+143 que-392 repita+507 se+156
      words seis-30 ser+36 sesenta-112 setenta-115 si+103 sin-14 sistema+141 su+69 tecla-47 tiene+153
      words treinta-296 tres-66 u-71 un-358 una-146 veinte-58 y-106
      """,
    "fr": """
      spread 881
      constant 2776
      comma 2276
      stop 3902
      word 427
      letters _0 a348 b616 c741 d510 e422 f672 g366 h312 i505 j555 k498 l391 m458 n350 o501 p654 q163 r604 s597 t525 u463 v756 w1558 x1454 y803 z715 E579 V0 C0 I0 S0
      _ a-117 b-134 c-172 d-224 e-86 f253 g16 i228 j-63 k-35 l-103 m-183 n43 o194 p-301 q-121 r-89 s16 t-90 u180 v195 w-189 x211 y1048 z-94 E-390
      a _98 b21 c21 d96 f-80 g75 i-341 j-123 k105 l-53 m134 n50 p86 q33 r258 s39 t88 u-201 v56 w29 x41 y-406 z-21
      b _134 a-121 c-80 e274 i139 l45 o-120 r43 s-86 t-148 u10 y-105 E20
      c _12 a49 c110 d-80 e-223 h-230 i-53 k-114 l249 o116 r-10 s-228 t16 u200 E193
      d _-92 d27 e196 g63 h-30 i-63 j20 m36 n-16 o-132 p-9 s71 u13 y133 E-212
      e _-71 a-133 b74 c482 d160 e-195 f-46 g27 h-79 i-73 j-21 l79 m23 n-75 p305 q103 r-226 s-247 t238 u-165 v-34 w-117 x197 y-62 z-139
      f _-67 a-36 c-58 e58 f-298 i364 l-32 o16 r-147 s176 u13 E20
      g _234 a193 e144 h-9 i149 l-25 m-41 n58 o-207 r-9 t-462 v-43 z-29 E49
      h _-101 c193 e-39 i-13 o96 r-52 t-9 u-128 E65
      i _154 a96 b-221 c208 d141 e-108 f-100 g71 l-115 m139 n-19 o28 p54 q-47 r16 s97 t-69 u-27 v-159 x-235 z-21 E120
      j a61 e-144 o89
      k a-54 e88 f36 i85 y-102 E-44
      l _435 a53 c-142 e-11 h-16 i-15 l-314 o122 p232 q29 s37 t-96 u-85 y-124 z24 E-127
      m _360 a43 b-86 c-8 e-78 f12 i-115 l90 m77 o-19 p-349 s110 u23 E-56
      n _82 a195 c-62 d-162 e-49 f40 g-267 h-30 i-171 l-49 m56 n-9 o-70 p62 q202 r34 s-205 t-40 u173 v237 y-28 z136 E-77
      o _111 a30 b100 c-203 d161 f89 g191 i-34 l46 m-239 n-132 o48 p202 r-181 s107 t293 u-560 v14 w-64 y30
      p _209 a-235 e71 g68 h78 i13 k24 l16 o-224 p-314 r248 s-140 t102 E87
      q _-24 c44 u-18
      r _-73 a-65 b98 c-216 d-194 f100 g-21 i-95 k-10 l11 m137 n-75 o-61 p86 q35 r-412 s-89 t199 u298 v41 w400 y-151 z-48 E116
      s _-366 a175 c-59 e-136 f-9 h-27 i141 k41 l159 n42 o65 p27 q-71 s-103 t-125 u369 v-38 w-43 y-70 E31
      t _-474 a10 c163 d21 e-33 h311 i221 l16 m65 o247 r-81 s-114 t-362 u-78 y-71 E156
      u _-191 a233 b126 c-133 d55 e103 f54 g-41 i-90 j53 l-81 m-59 o-35 p146 r146 s336 t206 u-15 v-126 x-606 y-83 z-16 E21
      v a28 e52 g-38 i-95 m103 o-151 r80 s95 u-11 E-56
      w _-159 a-49 d-43 i-115 m-19 n-9 o-28 u36 x400
      x _-439 a-28 c-294 d-11 e65 g24 i-37 n72 r267 s36 t-17 z215 E163
      y _187 a10 m-114 n40 o35 p-71 s-10 t-14 E-57
      z _-182 a-89 c97 e258 i-24 l30 m20 E-103
      E _219 a-246 b28 c116 d55 e-196 f-45 g-170 h17 j139 l34 m-125 n40 p-146 q-167 r123 s107 t295 u-25 v-137 E86
      words B+230 C+109 D+88 K-93 L-64 M+33 N-79 P+59 R+286 S-345 X+141 Z+154 a+803 are-32 au+230
      words avec+791 bloc+110 ce+223 cela+126 cent-261 cette+245 cinq+330 commande-180 comme-108
      words dans-217 de-47 des-154 deux+81 dix-570 dixhuit-222 dixneuf+96 dixsept+182 données+83
      words douze+495 du+140 dun-313 défaut+203 en+70 est+186 et-455 euro+529 fichier-336 fichiers-125
      words file-108 filtres+9 fois+145 huit+491 huitcent-96 if+352 il+74 in+304 is-141 jamais-192
      words la-187 le+100 les-98 ligne-409 limit+16 lors-90 mille-112 mémoire+189 même-382 ne+132
      words nest+177 neuf+326 neufcent-194 normal+136 of-87 on-386 ont+124 onze-240 option+424
      words options-50 ou-81 par+256 pas-134 peut-352 peuvent-422 plus-223 pour-247 quand-200
      words quarante+304 quatorze+77 quatre+706 qui+42 quinze-312 seize-369 sept+321 si-141 six-204
      words sixcent-624 soixante-453 sont-171 standard-287 sur-129 taille+148 that-39 the+15 this+319
      words treize-208 trente+9 trois-144 un-549 une-146 version+101 vingt+455 virgule-349 vous-342
      words which+245 with-123 à-27 été+59 être-415
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
      spread 550
      constant 2883
      comma 2630
      stop 3906
      word 524
      letters _0 a498 b511 c788 d606 e459 f767 g548 h64 i497 j1197 k581 l576 m542 n639 o431 p658 q915 r764 s669 t643 u515 v675 w739 x1259 y1055 z1267 E352 V0 C0 I0 S0
      _ a18 c-172 d-138 e91 g121 h-57 i106 j12 k36 l-92 m104 o53 p-79 q-67 r-52 s-56 u-85 w66 y54 z210 E-65
      a _-131 a-44 c78 d54 g-41 i101 l-189 m115 n96 p-50 q-28 r61 s-70 t-62 u16 v-85 y187 z-10
      b _40 a64 b49 e-77 i-137 l-23 r-13 u59 w48
      c _-135 a76 e120 i48 k9 l-86 m57 o11 p67 q-45 r-18 t-166 u77 E-13
      d _18 a-73 d-56 e-47 l57 o21 u84
      e _-168 a-84 b-63 c66 d174 e-50 f-71 g66 i81 l-16 p26 q9 r-26 s-83 t108 v22 w12 x39 y-45 z12
      f _73 a157 e-84 f-79 i-96 o104 r-84 t-17 u39
      g _90 a-48 e8 g-143 h-22 i-85 l-17 n-43 o-17 p10 r136 s41 u108 v-11
      h _28 e-11 i-127 k-40 l42 n12 o10 t-17 E104
      i _-32 a-33 b-21 c158 d45 e122 f160 g104 l158 m-285 n44 o68 p-12 r-189 s-157 t65 u-53 v17 x-26 z-126
      j a151 e-139
      k a36 f-26 i10 m-45 s36
      l _288 a-119 b-15 c12 d-16 e-159 f-34 i-161 l183 m-24 o-181 p21 s67 t219 u-27 v-30 z-20
      m _98 a-58 b-13 c-10 d48 e-44 i-93 m48 p-55 r-43 t8 u124
      n _-21 a-10 c-67 d-160 e21 f31 g44 i-133 l-11 n166 o-154 p-15 q155 s96 t-133 u82 v63 z59
      o _-80 b28 c-54 d38 f-30 g8 h12 i90 m95 n-28 o-21 p158 r34 s-115 t15 u-147 v-33 w34 z13 E-20
      p _-64 a-150 c250 e-28 i-110 l21 o147 p-85 r140 u-78 w-86 z62
      q t-24 u37
      r _-31 a29 b-14 d-56 e-84 g-90 i-33 l-85 m8 n-69 o36 p219 r-56 s305 t111 u-127 v47 y-166 z65
      s _-79 a111 b44 c-210 e174 h57 i202 k10 m37 o153 p-72 q-15 s-88 t-224 u-20 v-17 w-56
      t _-96 a-46 c-41 d61 e-19 h-17 i-101 l-17 r16 t250 u40 y-10
      u _-12 a160 c-13 d23 e-101 f54 g-47 i160 l72 m-104 n-166 o58 p-157 r141 s38 t-115 z15
      v _146 a-94 e105 o-123 r-38 u-32 v37
      w _46 a48 e67 g-14 h27 i-34 m12 o-50 u-90
      x _-17 e18 p11
      y _40 o-45 p26 w-11
      z a-85 e113 i305 o-51 z-269
      words C-212 D-8 G-466 H-86 K+120 L+162 M+74 P-262 R+274 S-76 T-64 X-225 a-350 al-145 alla-612
      words anche+58 and-127 batti-57 cancella-10 cento+114 che-302 cinque+100 comandi-70 comando+42
      words come-122 con-336 cui-38 cursore+426 da-224 dato+85 del-382 della+48 di-319 diciotto-268
      words dieci+87 due+116 duecento-32 e-74 eseguire+347 essere-146 euro+8 file+68 fine+69
      words finestra-81 gli-110 ha-79 help+85 i-120 il-902 in-245 indicata+249 inizia+120 la-121 le-181
      words lezione+251 linea-164 lo-152 lopzione-127 ma+145 mila+52 milioni-81 modo-21 nel-159 nella+9
      words nome+15 nomi-27 non-560 novanta-40 nove-66 o+153 ogni-76 opzione-66 opzioni-30 ottanta-130
      words otto-329 per-210 più-161 prima-68 quaranta+55 quasi-383 questo+8 qui-137 script-53
      words sedici+282 sei+99 senza-146 server-23 sessanta-20 settanta-51 sette+101 shell+235 si-154
      words solo-14 sono-10 sotto+116 su+105 testo+73 the-111 ti-220 tre-65 trenta+323 un-120 una+49
      words uno+55 usa+24 venti-9 viene+162 vim+268 virgola-366 è-172
      """,
    "ja": """
      spread 3125
      constant -1077
      comma -6573
      stop -6929
      word -2966
      letters _0 a-860 b479 c6460 d3246 e904 f4789 g4507 h1362 i1725 j-3162 k6377 l8253 m9660 n7524 o9136 p2704 q11602 r4054 s5302 t-471 u1409 v-4614 w7310 x1922 y5522 z965 E0 V0 C0 I14894 S2558
      _ a-96 b90 c8 d-68 e-154 f-108 g-94 h-19 i-48 j-32 l-16 m71 n14 o210 p62 r147 s236 t-281 u43 v-14 w90 x45 z13 I149 S-250
      a _-17 b11 c92 d-46 g56 i12 l-24 m59 n-50 p-52 r-80 s65 t-51 u27 x-36 y23
      b _-48 e31 i-23 l25 r40 u-34 y8
      c _-123 a-75 c23 d19 e14 g29 h8 i9 k-15 o-74 p-12 q56 r155 t39 u14
      d _93 a-43 b27 e-38 i43 o-93 r19 s25
      e _-129 a105 b-47 c-118 d18 e24 f40 i35 l-59 m-77 n171 p47 r-26 s-44 t69 u-24 x31 y-8
      f _38 a-8 e13 f44 i-87 r8 t27 y22
      g _49 e71 h19 n34 p-47 r-45 s-17 u34 v-40
      h _60 a95 i-134 l-35 t27
      i a-12 b-75 c-21 d12 e-39 f30 g32 l172 m-15 n-44 o37 p-9 r40 s-88 t32 v-31 x-8
      j _-8 u-24
      k a-13 g59 n14
      l _24 d104 e139 i-32 l-26 o-9 p-44 s-43 t-44 u-24 y40
      m _-41 a38 d8 e95 m-8 o35 p14 u-44 w9
      n a84 d-58 e10 g-29 l8 m-8 n-24 o24 r23 s-50 t106 v-8
      o _75 d35 f23 g-8 l134 m39 n-48 p-100 r-99 s52 t20 u12 w-9 x-44
      p _-106 a21 e-95 g-40 h38 i25 k59 l-31 o-12 s-18 t137 u46
      q _84 u32
      r _62 a-136 c20 d-10 e-40 g81 i-32 k10 m-19 o18 p-11 r-9 s-40 t14 u-29 v10 x9 y144
      s _-87 a34 c42 e167 f20 h20 i141 o-41 p9 s39 t-142 w-8 y-129
      t _167 a-16 e-104 h-55 i53 l18 r-124 s87 t-31
      u e-72 g-42 i56 l-80 m60 n85 s-63 t73
      v _-35 c29 e-18 i-23
      w _-14 a8 d-8 i19 n-30 o-8 p44 q63
      x _-37 d23 p18 v29 x23 y-44
      y _80 n-44 p113 s-85 w-8
      z _13
      I _149
      S _-250 S275
      words が+404 する+591 と+738 に-2743 の-1698 は-1506 り-65 を+15 一-1472 作-11 使+86
      words 入+189 削-38 前+573 動+261 合+762 同+749 名+225 場+772 定+753 指+117 示-103
      words 置+175 行+627 表-945 設+636 語+197 起+299 通+527 除-38
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
      spread 1185
      constant 2752
      comma 2289
      stop 3702
      word 607
      letters _14 a432 b625 c871 d451 e284 f760 g829 h557 i402 j997 k1378 l856 m746 n566 o500 p707 q326 r631 s732 t701 u242 v740 w1177 x1461 y891 z1169 E152 V798 C430 I3133 S2059
      _ a-108 b125 c-195 d-168 e255 f-126 g90 h241 i43 j-75 k17 l-587 m-57 n59 p-257 q-51 r60 s-60 t13 u-12 v-157 w-36 x402 y1232 z-141 E-243 V-38 C39 I32 S-280
      a _64 a-269 b-40 c62 d223 e186 f-294 g-59 h-16 i-422 j-333 k541 l16 m253 o471 p-324 q469 r296 s197 t138 u-382 v-249 w235 x-258 y-517 z-22 C40
      b _60 a212 b93 c-137 d12 e172 f103 g-14 h28 i-65 j-84 l-434 n8 o43 p69 r-481 s-190 t91 u220 y-323 z425 E196
      c _-455 a231 c-410 d-139 e-89 g74 h-748 i197 k-197 l-102 m549 n77 o-80 p462 q68 r53 s545 t-300 u71 v120 w200 y92 z-222 E18
      d _133 a154 b174 c-61 d-255 e232 f-76 g-170 h-75 i306 j68 k-126 l-112 m68 n-88 o180 p120 r30 s-10 t-141 u74 v-156 w463 y-284 z-21 E-459 S37
      e _-92 a104 b-21 c51 d-61 e-202 f-443 g59 h231 i-106 j342 k-10 l29 m-197 n48 o-62 p392 q575 r-48 s-268 t37 u-437 v-401 w-196 x185 y325 z182 E-18
      f _-62 a-64 c-186 d93 e401 f-882 g139 h147 i120 j-10 k-32 l221 m-287 n207 o22 r-266 s-169 t432 u165 w230 y62 z-212 E-63
      g _278 a-237 b49 d101 e-21 f173 g10 h-18 i512 j-145 k145 l-446 m-222 n-404 o-190 p16 r-213 t-583 u43 v345 y644 z-171 E336
      h _-338 a-105 b-44 d64 e-256 f207 h66 i104 j97 k180 l-496 m-21 n163 o89 r-73 s115 t-117 u-120 v19 w-33 y10 z91 E411
      i _374 b-32 c319 d363 e-213 f206 g160 h134 i191 j32 k-678 l-96 m-70 n278 o92 p-351 q-757 r213 s14 t-41 u100 v-142 w55 x-447 y74 z-289 E-234 S742
      j _58 a-100 c-66 d-434 e-421 f-8 g-62 i-329 j-11 k288 l72 n35 o349 s-34 t204 u380 v-27 E112
      k _294 a-226 b-8 d-252 e-340 f165 g-103 i371 k-614 l131 m355 n-213 o-337 r-26 s-69 t460 u722 v-27 w-60 y-244 z-70 E108
      l _128 a-83 b-289 c-299 d-98 e-44 f737 g215 h274 i-298 j809 k1172 l-521 m269 n-47 o-414 p-395 q57 r90 s-329 t-349 u-364 w-190 y-54 z320 E-284
      m _349 a-32 b-288 c413 d160 e-64 f79 g59 i-556 j25 k100 l572 m-607 n155 o-305 r76 s-114 u265 y12 z-71 E-297 V84
      n _21 a-95 b51 c-92 d-18 e33 f120 g-530 h-122 i324 j-135 k515 l59 m364 n-739 o-305 p183 q344 r268 s-428 t-212 u-78 v-80 w231 x-140 y24 z-237 E678
      o _117 a29 b80 d-286 e1165 f-227 g-38 h-189 i-440 j-170 k532 l47 m-144 n-228 o69 p171 q62 r306 s376 t144 u-874 v70 w-373 x-118 y-193 z228 E-115
      p _-236 a-144 c610 d42 f-32 g234 h137 i-249 j-145 k-140 l-293 m13 n-80 o-339 p-269 r-9 s54 t284 u-128 w-34 y111 z333 E288
      q _-266 c96 n-69 s225 t89 u-71
      r _-192 a290 b-213 c-106 d-103 e-209 f-110 g-170 h100 i110 j225 k-594 l289 m-175 n25 o77 p486 q211 r-329 s-64 t-56 u164 v647 w128 y-34 E-390
      s _-166 a216 b-143 c-233 d186 e80 f18 g-36 h-229 i232 j13 k-306 l-228 m64 n416 o-46 p65 q-601 r-162 s-353 t-244 u159 v-180 w139 y226 z857 E266
      t _-395 a212 b90 d429 e78 f52 g-307 h13 i-43 j34 k122 l512 m66 n327 o11 p44 r-303 s-171 t-10 u146 v158 w-69 y-346 z-460 E-192
      u _310 a-26 b142 c20 d132 e-109 f192 g133 h63 i52 j-410 k237 l298 m79 n-112 o-33 p-129 r139 s196 t256 u-421 v-154 w-317 x-483 y27 z-41 E-47
      v _332 a413 e74 g-44 i-132 k-442 l182 m41 o-34 r-199 s134 t37 u335 v11 y-390 z-203 E-118
      w _598 a-725 c124 d-35 e-346 g-61 h262 i-422 k88 m30 n314 o87 p39 r-9 s-105 t-66 u-254 x645 y-178 z27
      x _-618 a-180 c-210 d106 e73 g-152 h-250 i-149 n93 o408 p-88 r645 s15 t-207 x230 z174 E126
      y _-334 a221 b255 d-8 e181 f74 g12 h-51 i310 j-45 k-120 l35 m28 n-36 o171 p102 r114 s-41 t-207 u-17 w-282 y-63 z-239 E-53
      z _-788 a409 c399 d150 e-87 g477 h-203 i230 k-509 l28 m-98 n-310 o85 p147 r-127 t322 u277 v54 w-83 y-205 z-301 E145
      E _215 a-95 b28 c-92 d-201 e-523 f77 g96 h211 i110 j-67 k-155 l838 m-300 n125 p-474 q-379 r-36 s540 t-12 u35 v157 z72 E-168
      V _-37 V132 C-86
      C _122 t40 V-169 C12
      I _32
      S _499 S-481
      words B-344 C-161 D+235 G+534 H-55 J+336 K+83 L-161 M-655 N+187 P-60 Q-199 R+538 S-90 T+86 V-132
      words W+82 X-80 Z+660 a+20 acht+418 achtzig-99 al-618 alla+102 als-230 an+12 and+193 antes+825
      words ao-608 archivo-159 are-177 arquivo+897 arquivos+245 as+182 au-168 auch+372 auf-19 avec+111
      words batti-265 be+923 block-613 bytes+315 cambiar-509 ce-16 cent-69 cento+363 cette-288 che+541
      words ciento+35 cinco-350 cinq+161 cinque+428 com+335 coma+369 comandi-239 comando-767 come+163
      words como+27 con+325 cuarenta-629 cuatro+183 cursor-641 cursore+583 d+268 da+135 dans-810
      words das-860 de-306 del-434 den-650 der-398 des-1021 después+254 det-406 deux-249 di-445
      words die-716 dir-275 do-130 dois+882 dos+345 drei-172 dreißig+537 du-666 due+275 duecento+690
      words dun-351 e+288 ein+308 eine-259 el-612 en-883 er-729 es-528 escriba+171 eseguire+327
      words essere-8 est-1002 esta-359 esto-624 et-1496 euro+490 ex+85 fakeroot-594 fichier-491
      words file-216 for-233 format-104 formato-149 frase+253 fünf+162 fünfzig+281 für+446 ha-794
      words help-361 huit-282 huitcent-731 i-299 if+558 il-442 in-192 is-38 isso+109 ist+170 j+785
      words je-750 keine-444 la-1283 las+230 le-259 lección-19 les-602 lezione+503 linea+269 lista+388
      words lo+257 lopzione+46 los-53 mais-84 man+761 memory-466 mil+733 mila+417 milhões+638
      words milioni+13 mille-898 mit+196 modo+300 mémoire-236 na+388 neuf-541 neufcent-621 neun+629
      words neunzig+828 nicht-200 no+58 nombre+583 nome+57 non-626 novanta-57 nove-70 noventa-319
      words nueve+635 nur+281 não+86 número-34 o+383 ochenta-191 ocho+62 oder+353 of-22 oitenta+373
      words oito+88 on+1375 option+73 options+80 os-215 ottanta-372 otto-542 ou+65 par-261 para-855
      words pas-1262 passwd-172 per-22 pero-456 peut-353 più-17 por+185 pour-849 programa-388
      words pulse+456 páginas-43 quaranta+789 quarante-1065 quarenta+453 quatre+816 quatro+897
      words quattro+539 que-147 questo+497 qui-303 quinze-382 r+102 remote+118 root+363 saída-55
      words se-436 sechs-143 sechzig-261 sei+391 seis-117 sempre+238 sept-374 ser+325 server+198
      words sesenta+124 sessanta+303 sessenta+265 sete+730 setenta+432 settanta+267 sette+55 shell-464
      words si-891 sie+597 sieben+159 siebzig+432 siete+365 sistema+287 six-422 soixante-474 solo-281
      words sont-911 stdout+876 su-120 sur-366 system-547 systems-911 são+22 tag+184 tausend+313
      words tecla-245 texto-200 that-230 the-358 this-104 thread+403 ti+19 to-682 tre+529 treinta-982
      words trenta+303 trente-955 tres-176 trinta+183 trois+61 três+115 u-287 um+239 un-243 una-379
      words und-208 uno-275 user+217 venti+431 version-274 versão+471 vi+1548 vier-93 vierzig-439
      words vim+375 vimtutor+372 vingt+59 vinte+297 virgola-609 virgule-352 você+783 von+96 w+334
      words wenn+514 werden-766 whatis-646 will-1384 wird-271 y-1080 zu+104 zwanzig+420 zwei-162 à-145
      words è-172 é+652 être-659 一-478 下-300 令-365 入+107 命-332 文+149 本-232 的-637
      words 第+871 行-649 要-63 輸+93
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
      spread 552
      constant 2723
      comma 2229
      stop 3854
      word 398
      letters _0 a631 b743 c899 d691 e473 f1018 g621 h454 i591 j1106 k126 l406 m609 n634 o520 p756 q715 r669 s646 t773 u633 v802 w750 x928 y-18 z850 E637 V0 C0 I0 S0
      _ a203 b55 c-225 d-116 e56 f-125 g-190 i141 j66 k51 l61 m26 n-106 o136 p-118 q-201 r93 s41 t-92 u120 v61 w36 x-42 y-12 z96 E-21
      a _-158 b125 c82 d108 f-11 g-151 i-129 j-21 k55 l45 m-137 n-34 o-51 p37 s66 t127 v-40 x8 y82
      b _-34 a-215 e139 i85 j20 l-211 o72 r118 s22 t-64 u24 v-15 y17 E41
      c _29 a91 h33 i30 k-105 l-115 o24 p-37 t-89 u134 E21
      d _24 a66 b25 e38 i-78 m-21 o29 p9 r-49 s-38 u-67 z11 E60
      e _-107 a23 b-25 c-34 d12 e-114 f-13 i-213 j-81 l-14 m120 n157 p104 q21 s15 t201 u-45 y-68 z61
      f _-49 a50 e-55 f-126 g29 i165 l68 o-56 r-64 u26 E22
      g _-40 a-28 e-86 i174 l-10 n52 o-26 r-14 z-11
      h _-72 a-84 i66 o187 r36 s-13 u-116
      i a66 b-60 c38 d-27 e88 f68 g108 l88 m-128 o-13 p-41 q-10 r-62 s-75 t-35 v-10 x31
      j a-68 e20 o28 u31
      k _-100 a69 e30 i12
      l _145 c-10 d24 e-185 f-11 g38 h232 i-56 k-25 l43 m-40 o-12 q28 s79 t-176 u-74 v-26 z-8 E46
      m _129 a-125 d-8 e74 i-16 l47 m-17 o-123 p80 r15 t-90 u38
      n _33 a-113 c36 d37 f161 g22 h-172 i-146 j44 l8 n13 o-37 p9 q202 r-44 s122 t23 u-47 v-19 z-128
      o _-121 a-50 b-46 c94 d26 e338 f-68 g16 i-178 l-65 m143 n43 o58 p-47 q-16 s-102 t218 u-153 v-56 w13 x-16 z-25
      p _24 a8 c-10 e-83 g20 i-110 l-48 o-56 p10 r173 t-10 u35 E57
      r _-152 a9 b18 c64 d19 e-107 f48 g61 i-127 m165 n-144 o-62 p22 q38 r-176 s122 t176 u-18 v98 y-20 z-30
      s _73 a30 c-24 d-36 e75 f-32 h-25 i143 k17 l70 m24 o50 p31 q-54 s-287 t-229 u227 y-46
      t _182 a-54 c-52 d48 e20 g-12 h-110 i164 l-49 m72 o16 r-27 s-26 t-37 u-91 y56 E-93
      u _65 a-28 b-88 c24 d-61 e-88 f91 i10 j-13 l85 m-131 n-89 p-61 r-28 s135 t103 v11 x31 z84 E-47
      v _14 a57 e-11 o-107 r72 E-20
      w _-45 h38 n13
      x _85 a32 c67 e-105 i-52 o79 p-20 t-35 z-42
      y _132 o-68 s-48 t17 w-35
      z _57 a72 c-45 d-19 e-36 f29 g25 i112 m-54 o-62 s11 u-25 E-57
      E _-108 g36 i13 m-22 n107 p35 r-39 s-16
      words G-10 K-74 L-32 M+172 P+245 R+122 S-53 X+282 Z+141 a-76 ao-241 arquivo+113 arquivos-38 as+76
      words até-77 bytes+23 cento+99 cinco+8 com-204 como-112 dados+69 de-121 digite-8 do-174 dois+227
      words dos-207 duzentos-39 e+212 ele+88 em+228 entrada+136 euro-160 exemplo-108 formato-138
      words isso+128 limite+318 linha+115 mais+40 memória+107 mil+150 milhões+586 modo+190 na+61
      words no-26 nove-57 nunca+237 não-31 número-113 o-316 oitenta+19 oito-61 opção-295
      words opções+239 os-45 ou+119 padrão-51 para-373 pode+142 por-446 quando-206 quarenta+203
      words quatro+154 que+17 saída+59 se+113 seis+79 sem+114 ser+109 sessenta-94 sete+387 setenta+66
      words sistema-264 são-105 tamanho+55 também+50 tem-171 thread+235 trinta-10 três-26 um-178
      words uma-171 usado-125 uso+207 utils+147 versão+405 vez-88 vinte-197 você+78 vírgula+170
      words à-137 é+83
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
