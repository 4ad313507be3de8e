// swift-format-ignore-file
// Fitted to Tests/EstimateTests/kokoro.tsv and kokoro-speeds.tsv by `make golden`; not to be changed by hand.

/// Kokoro's voices, by name.
enum FittedKokoroVoices {
  /// Weights by term of `SpeechMeasure`.
  static let voices: [String: FittedVoice] = [
    "af_alloy": FittedVoice(weights: [0.5956, 0.5843, 0.0041, 0.0332, -0.029, 0.0384, 0.0801, -0.0001, 0.0, 0.0474], spread: 0.1216),
    "af_aoede": FittedVoice(weights: [0.3416, 0.667, 0.0019, 0.0264, -0.0332, 0.0578, 0.025, 0.0122, 0.0, 0.0546], spread: 0.1216),
    "af_bella": FittedVoice(weights: [0.3839, 0.4744, -0.003, 0.04, -0.0204, 0.1837, 0.3187, 0.0132, 0.0, 0.0478], spread: 0.1216),
    "af_heart": FittedVoice(weights: [0.4238, 0.5182, 0.0019, 0.0319, -0.0146, 0.136, 0.3114, 0.0123, 0.0, 0.0408], spread: 0.1216),
    "af_jessica": FittedVoice(weights: [0.5739, 0.4842, 0.004, 0.0278, -0.0186, -0.0103, 0.0517, 0.0057, 0.0, 0.0356], spread: 0.1216),
    "af_kore": FittedVoice(weights: [0.2612, 0.6754, 0.0044, 0.0288, -0.0318, 0.0327, 0.0479, 0.0123, 0.0, 0.0582], spread: 0.1216),
    "af_nicole": FittedVoice(weights: [-0.006, 0.991, -0.002, 0.0475, -0.0261, 0.1871, 0.3196, 0.0151, 0.0, 0.0767], spread: 0.1216),
    "af_nova": FittedVoice(weights: [0.6057, 0.5803, 0.0029, 0.0295, -0.0218, 0.0295, 0.0438, 0.001, 0.0, 0.0504], spread: 0.1216),
    "af_river": FittedVoice(weights: [0.5338, 0.5583, 0.0026, 0.0267, -0.019, 0.0381, 0.0737, 0.0025, 0.0, 0.048], spread: 0.1216),
    "af_sarah": FittedVoice(weights: [0.359, 0.6181, 0.0038, 0.0294, -0.0258, 0.1272, 0.1231, 0.0084, 0.0, 0.0467], spread: 0.1216),
    "af_sky": FittedVoice(weights: [0.4733, 0.5634, 0.0062, 0.0312, -0.0205, 0.0416, 0.1151, 0.006, 0.0, 0.0448], spread: 0.1216),
    "am_adam": FittedVoice(weights: [0.4778, 0.4749, 0.0013, 0.0337, -0.015, 0.1091, 0.1799, 0.0087, 0.0, 0.0357], spread: 0.1216),
    "am_echo": FittedVoice(weights: [0.6678, 0.558, 0.004, 0.0346, -0.0287, 0.0299, 0.0764, 0.0008, 0.0, 0.0451], spread: 0.1216),
    "am_eric": FittedVoice(weights: [0.5008, 0.5284, 0.0036, 0.0295, -0.0231, 0.0037, 0.0437, 0.0029, 0.0, 0.0386], spread: 0.1216),
    "am_fenrir": FittedVoice(weights: [0.2778, 0.661, 0.0046, 0.0288, -0.0348, 0.0523, 0.0483, 0.0146, 0.0, 0.0601], spread: 0.1216),
    "am_liam": FittedVoice(weights: [0.5699, 0.4972, 0.0047, 0.0285, -0.0126, 0.0313, 0.0081, 0.0052, 0.0, 0.0338], spread: 0.1216),
    "am_michael": FittedVoice(weights: [0.4314, 0.4573, 0.0024, 0.0403, -0.0053, 0.14, 0.2569, 0.0127, 0.0, 0.0329], spread: 0.1216),
    "am_onyx": FittedVoice(weights: [0.6296, 0.5389, 0.0032, 0.0303, -0.0219, 0.024, 0.0631, 0.0039, 0.0, 0.0415], spread: 0.1216),
    "am_puck": FittedVoice(weights: [0.2916, 0.6209, 0.0025, 0.0278, -0.0328, 0.0481, 0.052, 0.0142, 0.0, 0.0524], spread: 0.1216),
    "am_santa": FittedVoice(weights: [0.4216, 0.7523, 0.0004, 0.0343, -0.0228, 0.0669, 0.1911, -0.0002, 0.0, 0.0579], spread: 0.1216),
    "bf_alice": FittedVoice(weights: [0.5963, 0.5512, 0.0054, 0.03, -0.0181, 0.0122, 0.0609, 0.0096, 0.0, 0.0522], spread: 0.1216),
    "bf_emma": FittedVoice(weights: [0.5246, 0.4233, 0.0025, 0.0343, -0.0119, 0.1244, 0.2089, 0.0061, 0.0, 0.0334], spread: 0.1216),
    "bf_isabella": FittedVoice(weights: [0.5255, 0.5887, 0.0037, 0.0272, -0.0193, 0.0734, 0.0856, 0.0067, 0.0, 0.0584], spread: 0.1216),
    "bf_lily": FittedVoice(weights: [0.7468, 0.5182, 0.0056, 0.0288, -0.0131, 0.016, 0.0098, 0.0071, 0.0, 0.0454], spread: 0.1216),
    "bm_daniel": FittedVoice(weights: [0.5995, 0.4962, 0.0047, 0.0323, -0.0151, 0.0124, 0.0396, 0.0036, 0.0, 0.0451], spread: 0.1216),
    "bm_fable": FittedVoice(weights: [0.5193, 0.5618, 0.0054, 0.0299, -0.0275, 0.0702, 0.1359, 0.0028, 0.0, 0.047], spread: 0.1216),
    "bm_george": FittedVoice(weights: [0.528, 0.5564, 0.0045, 0.0412, -0.0101, 0.085, 0.1795, 0.0007, 0.0, 0.0457], spread: 0.1216),
    "bm_lewis": FittedVoice(weights: [0.4477, 0.6036, 0.0035, 0.0369, -0.0154, 0.0768, 0.193, 0.0034, 0.0, 0.061], spread: 0.1216),
    "ef_dora": FittedVoice(weights: [0.476, 0.8605, 0.0069, 0.008, 0.0013, 0.0928, 0.0885, -0.0015, 0.0, -0.0197], spread: 0.0763),
    "em_alex": FittedVoice(weights: [0.5275, 0.6463, 0.013, 0.0155, 0.018, 0.1272, 0.0196, -0.0015, 0.0, -0.029], spread: 0.0763),
    "em_santa": FittedVoice(weights: [0.5257, 0.6585, 0.0129, 0.0149, 0.015, 0.1361, 0.0151, 0.0006, 0.0, -0.0282], spread: 0.0763),
    "ff_siwis": FittedVoice(weights: [0.4125, 1.1938, -0.0019, -0.0034, 0.0077, 0.0183, 0.0991, 0.0106, -0.0248, 0.0001], spread: 0.1191),
    "hf_alpha": FittedVoice(weights: [0.3934, 1.22, -0.0058, 0.0081, 0.0011, 0.0701, 0.5456, -0.0035, 0.0, 0.0], spread: 0.1201),
    "hf_beta": FittedVoice(weights: [0.3848, 1.0391, -0.0045, 0.009, 0.003, 0.0472, 0.4944, 0.0032, 0.0, 0.0], spread: 0.1201),
    "hm_omega": FittedVoice(weights: [0.276, 1.2059, -0.0052, 0.0138, 0.008, -0.0108, 0.5669, -0.0014, 0.0, 0.0], spread: 0.1201),
    "hm_psi": FittedVoice(weights: [0.1944, 1.2813, -0.0075, 0.0094, 0.0125, 0.014, 0.5692, -0.0003, 0.0, 0.0], spread: 0.1201),
    "if_sara": FittedVoice(weights: [0.6152, 0.8256, 0.0057, 0.0046, 0.0077, 0.0309, 0.0547, 0.0037, 0.0, -0.0296], spread: 0.0794),
    "im_nicola": FittedVoice(weights: [0.5944, 0.7523, 0.009, 0.0084, 0.0193, 0.0648, 0.0034, 0.011, 0.0, -0.0322], spread: 0.0794),
    "pf_dora": FittedVoice(weights: [0.6249, 0.9384, 0.0028, -0.0026, -0.0042, 0.0883, 0.1216, 0.0042, 0.0, -0.0006], spread: 0.0762),
    "pm_alex": FittedVoice(weights: [0.6745, 0.8009, 0.0046, 0.0033, 0.0141, 0.0533, 0.0916, 0.0035, 0.0, 0.0009], spread: 0.0762),
    "pm_santa": FittedVoice(weights: [0.7336, 0.7781, 0.0058, 0.0031, 0.0155, 0.063, 0.1015, 0.0061, 0.0, 0.0065], spread: 0.0762),
  ]

  /// `other` for voices whose speeds are not measured.
  static let speeds: [String: [SpeechModel.SpeedFactor]] = [
    "af_bella": [.init(speed: 0.5, factor: 0.9928), .init(speed: 0.6, factor: 0.9811), .init(speed: 0.7, factor: 1.0058), .init(speed: 0.8, factor: 0.9807), .init(speed: 0.85, factor: 0.9593), .init(speed: 0.9, factor: 0.9637), .init(speed: 0.95, factor: 0.9796), .init(speed: 1.0, factor: 1.0), .init(speed: 1.05, factor: 1.0235), .init(speed: 1.1, factor: 1.045), .init(speed: 1.15, factor: 1.0638), .init(speed: 1.2, factor: 1.0695), .init(speed: 1.25, factor: 1.0734), .init(speed: 1.3, factor: 1.0796), .init(speed: 1.4, factor: 0.9637), .init(speed: 1.5, factor: 0.9898), .init(speed: 1.75, factor: 1.0703), .init(speed: 2.0, factor: 1.1337)],
    "af_heart": [.init(speed: 0.5, factor: 0.9931), .init(speed: 0.6, factor: 0.9811), .init(speed: 0.7, factor: 1.006), .init(speed: 0.8, factor: 0.9768), .init(speed: 0.85, factor: 0.9551), .init(speed: 0.9, factor: 0.9611), .init(speed: 0.95, factor: 0.9784), .init(speed: 1.0, factor: 1.0), .init(speed: 1.05, factor: 1.0259), .init(speed: 1.1, factor: 1.051), .init(speed: 1.15, factor: 1.0716), .init(speed: 1.2, factor: 1.0774), .init(speed: 1.25, factor: 1.0816), .init(speed: 1.3, factor: 1.0865), .init(speed: 1.4, factor: 0.9575), .init(speed: 1.5, factor: 0.9892), .init(speed: 1.75, factor: 1.0756), .init(speed: 2.0, factor: 1.1455)],
    "am_adam": [.init(speed: 0.5, factor: 0.9912), .init(speed: 0.6, factor: 0.9781), .init(speed: 0.7, factor: 1.003), .init(speed: 0.8, factor: 0.9767), .init(speed: 0.85, factor: 0.9501), .init(speed: 0.9, factor: 0.9559), .init(speed: 0.95, factor: 0.9785), .init(speed: 1.0, factor: 1.0), .init(speed: 1.05, factor: 1.0219), .init(speed: 1.1, factor: 1.0448), .init(speed: 1.15, factor: 1.0665), .init(speed: 1.2, factor: 1.0715), .init(speed: 1.25, factor: 1.071), .init(speed: 1.3, factor: 1.0829), .init(speed: 1.4, factor: 0.9534), .init(speed: 1.5, factor: 0.9839), .init(speed: 1.75, factor: 1.0725), .init(speed: 2.0, factor: 1.1415)],
    "bm_george": [.init(speed: 0.5, factor: 0.9897), .init(speed: 0.6, factor: 0.9768), .init(speed: 0.7, factor: 1.0041), .init(speed: 0.8, factor: 0.9971), .init(speed: 0.85, factor: 0.9634), .init(speed: 0.9, factor: 0.9682), .init(speed: 0.95, factor: 0.982), .init(speed: 1.0, factor: 1.0), .init(speed: 1.05, factor: 1.0185), .init(speed: 1.1, factor: 1.0365), .init(speed: 1.15, factor: 1.0496), .init(speed: 1.2, factor: 1.0561), .init(speed: 1.25, factor: 1.0568), .init(speed: 1.3, factor: 1.0598), .init(speed: 1.4, factor: 0.9503), .init(speed: 1.5, factor: 0.9768), .init(speed: 1.75, factor: 1.0428), .init(speed: 2.0, factor: 1.0887)],
    "ef_dora": [.init(speed: 0.5, factor: 0.9884), .init(speed: 0.6, factor: 0.9706), .init(speed: 0.7, factor: 1.0071), .init(speed: 0.8, factor: 0.9821), .init(speed: 0.85, factor: 0.9447), .init(speed: 0.9, factor: 0.9546), .init(speed: 0.95, factor: 0.9749), .init(speed: 1.0, factor: 1.0), .init(speed: 1.05, factor: 1.024), .init(speed: 1.1, factor: 1.0482), .init(speed: 1.15, factor: 1.0687), .init(speed: 1.2, factor: 1.0735), .init(speed: 1.25, factor: 1.0813), .init(speed: 1.3, factor: 1.084), .init(speed: 1.4, factor: 0.932), .init(speed: 1.5, factor: 0.9648), .init(speed: 1.75, factor: 1.0592), .init(speed: 2.0, factor: 1.1165)],
    "ff_siwis": [.init(speed: 0.5, factor: 0.9785), .init(speed: 0.6, factor: 0.9614), .init(speed: 0.7, factor: 0.9972), .init(speed: 0.8, factor: 0.9826), .init(speed: 0.85, factor: 0.9502), .init(speed: 0.9, factor: 0.9528), .init(speed: 0.95, factor: 0.9735), .init(speed: 1.0, factor: 1.0), .init(speed: 1.05, factor: 1.0189), .init(speed: 1.1, factor: 1.0323), .init(speed: 1.15, factor: 1.0464), .init(speed: 1.2, factor: 1.0462), .init(speed: 1.25, factor: 1.0479), .init(speed: 1.3, factor: 1.0444), .init(speed: 1.4, factor: 0.9226), .init(speed: 1.5, factor: 0.942), .init(speed: 1.75, factor: 1.0159), .init(speed: 2.0, factor: 1.0579)],
    "hf_alpha": [.init(speed: 0.5, factor: 0.9951), .init(speed: 0.6, factor: 0.9873), .init(speed: 0.7, factor: 1.0065), .init(speed: 0.8, factor: 0.996), .init(speed: 0.85, factor: 0.9651), .init(speed: 0.9, factor: 0.9688), .init(speed: 0.95, factor: 0.9805), .init(speed: 1.0, factor: 1.0), .init(speed: 1.05, factor: 1.0206), .init(speed: 1.1, factor: 1.0394), .init(speed: 1.15, factor: 1.0557), .init(speed: 1.2, factor: 1.0584), .init(speed: 1.25, factor: 1.0632), .init(speed: 1.3, factor: 1.0665), .init(speed: 1.4, factor: 0.9709), .init(speed: 1.5, factor: 0.9913), .init(speed: 1.75, factor: 1.0618), .init(speed: 2.0, factor: 1.0967)],
    "other": [.init(speed: 0.5, factor: 0.9898), .init(speed: 0.6, factor: 0.9767), .init(speed: 0.7, factor: 1.0043), .init(speed: 0.8, factor: 0.985), .init(speed: 0.85, factor: 0.9557), .init(speed: 0.9, factor: 0.961), .init(speed: 0.95, factor: 0.9783), .init(speed: 1.0, factor: 1.0), .init(speed: 1.05, factor: 1.0218), .init(speed: 1.1, factor: 1.0422), .init(speed: 1.15, factor: 1.0599), .init(speed: 1.2, factor: 1.0642), .init(speed: 1.25, factor: 1.0675), .init(speed: 1.3, factor: 1.0714), .init(speed: 1.4, factor: 0.9502), .init(speed: 1.5, factor: 0.9767), .init(speed: 1.75, factor: 1.0563), .init(speed: 2.0, factor: 1.1103)],
  ]
}
