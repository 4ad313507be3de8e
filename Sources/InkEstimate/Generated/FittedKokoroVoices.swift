// swift-format-ignore-file
// Fitted to Tests/EstimateTests/kokoro.tsv and kokoro-speeds.tsv by `make golden`; not to be changed by hand.

/// Kokoro's voices, by name.
enum FittedKokoroVoices {
  /// Weights by term of `SpeechMeasure`.
  static let voices: [String: FittedVoice] = [
    "af_alloy": FittedVoice(weights: [0.6586, 0.5271, 0.0028, 0.0342, -0.0257, 0.0425, 0.0519, -0.0002, 0.0, 0.0276], spread: 0.1293),
    "af_aoede": FittedVoice(weights: [0.299, 0.6354, 0.0019, 0.0306, -0.0301, 0.0559, -0.0598, 0.0089, 0.0, 0.0228], spread: 0.1293),
    "af_bella": FittedVoice(weights: [0.2181, 0.6428, 0.0022, 0.0351, -0.0284, 0.146, 0.151, 0.0024, 0.0, 0.0527], spread: 0.1293),
    "af_heart": FittedVoice(weights: [0.3526, 0.5039, 0.003, 0.0367, -0.0191, 0.1474, 0.2408, 0.011, 0.0, 0.0351], spread: 0.1293),
    "af_jessica": FittedVoice(weights: [0.6084, 0.4358, 0.0037, 0.03, -0.0165, -0.0084, -0.0151, 0.01, 0.0, 0.0227], spread: 0.1293),
    "af_kore": FittedVoice(weights: [0.2067, 0.6619, 0.0041, 0.0318, -0.0267, 0.0359, -0.0372, 0.0065, 0.0, 0.0306], spread: 0.1293),
    "af_nicole": FittedVoice(weights: [-0.0382, 0.897, 0.0008, 0.0539, -0.0221, 0.2004, 0.2002, 0.0093, 0.0, 0.0498], spread: 0.1293),
    "af_nova": FittedVoice(weights: [0.6707, 0.5209, 0.0021, 0.0312, -0.0212, 0.0267, 0.0057, 0.0025, 0.0, 0.0307], spread: 0.1293),
    "af_river": FittedVoice(weights: [0.5807, 0.5005, 0.0023, 0.0293, -0.0196, 0.0319, 0.0244, 0.0053, 0.0, 0.0324], spread: 0.1293),
    "af_sarah": FittedVoice(weights: [0.3495, 0.5808, 0.0037, 0.031, -0.0173, 0.1328, 0.0517, 0.0051, 0.0, 0.0214], spread: 0.1293),
    "af_sky": FittedVoice(weights: [0.488, 0.5071, 0.0061, 0.0334, -0.0138, 0.0407, 0.0577, 0.0056, 0.0, 0.0209], spread: 0.1293),
    "am_adam": FittedVoice(weights: [0.4185, 0.5657, 0.0032, 0.031, -0.0185, 0.0664, -0.0174, 0.0059, 0.0, 0.0168], spread: 0.1293),
    "am_echo": FittedVoice(weights: [0.7192, 0.5017, 0.0029, 0.0359, -0.0257, 0.0339, 0.0484, 0.0002, 0.0, 0.0239], spread: 0.1293),
    "am_eric": FittedVoice(weights: [0.5484, 0.4864, 0.0026, 0.0309, -0.0213, -0.002, -0.0038, 0.0057, 0.0, 0.0206], spread: 0.1293),
    "am_fenrir": FittedVoice(weights: [0.1963, 0.6388, 0.0044, 0.0326, -0.0256, 0.0563, -0.0434, 0.0052, 0.0, 0.0245], spread: 0.1293),
    "am_liam": FittedVoice(weights: [0.5969, 0.4475, 0.0046, 0.0305, -0.0091, 0.033, -0.0505, 0.0046, 0.0, 0.0091], spread: 0.1293),
    "am_michael": FittedVoice(weights: [0.3277, 0.5918, 0.0058, 0.0387, -0.0212, 0.1125, 0.0248, 0.0069, 0.0, 0.0323], spread: 0.1293),
    "am_onyx": FittedVoice(weights: [0.6645, 0.4977, 0.0032, 0.0318, -0.0203, 0.0216, 0.0075, 0.004, 0.0, 0.0243], spread: 0.1293),
    "am_puck": FittedVoice(weights: [0.2263, 0.6091, 0.0022, 0.0307, -0.0244, 0.0496, -0.0385, 0.0073, 0.0, 0.0147], spread: 0.1293),
    "am_santa": FittedVoice(weights: [0.481, 0.6792, -0.0003, 0.036, -0.0199, 0.069, 0.1545, 0.0008, 0.0, 0.0404], spread: 0.1293),
    "bf_alice": FittedVoice(weights: [0.585, 0.5189, 0.0042, 0.0336, -0.0164, 0.0126, -0.0092, 0.0091, 0.0, 0.0222], spread: 0.1293),
    "bf_emma": FittedVoice(weights: [0.4592, 0.5596, 0.0031, 0.0299, -0.0206, 0.0625, 0.0284, 0.005, 0.0, 0.0217], spread: 0.1293),
    "bf_isabella": FittedVoice(weights: [0.5316, 0.557, 0.0022, 0.0299, -0.0165, 0.0617, 0.0274, 0.005, 0.0, 0.0266], spread: 0.1293),
    "bf_lily": FittedVoice(weights: [0.7761, 0.4797, 0.0043, 0.0324, -0.0166, 0.0122, -0.0524, 0.0112, 0.0, 0.0198], spread: 0.1293),
    "bm_daniel": FittedVoice(weights: [0.635, 0.4609, 0.0028, 0.0341, -0.0143, 0.015, -0.0016, 0.0034, 0.0, 0.0184], spread: 0.1293),
    "bm_fable": FittedVoice(weights: [0.5619, 0.5353, 0.0034, 0.0311, -0.0269, 0.0636, 0.0865, 0.003, 0.0, 0.0322], spread: 0.1293),
    "bm_george": FittedVoice(weights: [0.5082, 0.5834, 0.0017, 0.0409, -0.0152, 0.0189, 0.1092, 0.0049, 0.0, 0.0337], spread: 0.1293),
    "bm_lewis": FittedVoice(weights: [0.4799, 0.5463, 0.0026, 0.0397, -0.0135, 0.0612, 0.1328, 0.0022, 0.0, 0.0386], spread: 0.1293),
    "ef_dora": FittedVoice(weights: [0.4963, 0.8585, 0.007, 0.0071, 0.0017, 0.087, 0.0975, 0.0041, 0.0, -0.0183], spread: 0.0706),
    "em_alex": FittedVoice(weights: [0.5446, 0.6469, 0.0131, 0.0148, 0.0171, 0.1179, 0.0245, 0.0012, 0.0, -0.0274], spread: 0.0706),
    "em_santa": FittedVoice(weights: [0.5195, 0.6667, 0.0132, 0.0144, 0.0158, 0.1374, 0.0141, -0.0002, 0.0, -0.0269], spread: 0.0706),
    "ff_siwis": FittedVoice(weights: [0.2717, 1.224, -0.0011, 0.0, 0.009, 0.0305, 0.0415, 0.0045, -0.0204, -0.0043], spread: 0.1299),
    "hf_alpha": FittedVoice(weights: [0.4359, 1.2116, -0.0064, 0.0074, 0.0007, 0.068, 0.5456, -0.0029, 0.0, 0.0], spread: 0.1239),
    "hf_beta": FittedVoice(weights: [0.3507, 1.0539, -0.0045, 0.0093, 0.0028, 0.0541, 0.4941, -0.0023, 0.0, 0.0], spread: 0.1239),
    "hm_omega": FittedVoice(weights: [0.2944, 1.207, -0.0057, 0.0133, 0.0076, -0.0118, 0.567, -0.0039, 0.0, 0.0], spread: 0.1239),
    "hm_psi": FittedVoice(weights: [0.2005, 1.2851, -0.0079, 0.0091, 0.0122, 0.0147, 0.5659, -0.0042, 0.0, 0.0], spread: 0.1239),
    "if_sara": FittedVoice(weights: [0.5934, 0.8384, 0.0059, 0.0054, 0.0056, 0.0267, 0.0394, 0.0074, 0.0, -0.0285], spread: 0.0752),
    "im_nicola": FittedVoice(weights: [0.5149, 0.7934, 0.0097, 0.0113, 0.0151, 0.046, -0.037, 0.0117, 0.0, -0.0343], spread: 0.0752),
    "pf_dora": FittedVoice(weights: [0.5776, 0.9367, 0.0027, -0.0008, -0.0025, 0.0893, 0.1022, 0.0049, 0.0, -0.0032], spread: 0.0821),
    "pm_alex": FittedVoice(weights: [0.6343, 0.7951, 0.0046, 0.0052, 0.0159, 0.0534, 0.08, 0.0012, 0.0, -0.0005], spread: 0.0821),
    "pm_santa": FittedVoice(weights: [0.664, 0.7808, 0.006, 0.0054, 0.0181, 0.0641, 0.0837, 0.0018, 0.0, 0.0057], spread: 0.0821),
  ]

  /// `other` for voices whose speeds are not measured.
  static let speeds: [String: [SpeechModel.SpeedFactor]] = [
    "af_bella": [.init(speed: 0.5, factor: 0.9928), .init(speed: 0.8, factor: 0.9807), .init(speed: 0.9, factor: 0.9637), .init(speed: 1.0, factor: 1.0), .init(speed: 1.1, factor: 1.045), .init(speed: 1.25, factor: 1.0734), .init(speed: 1.5, factor: 0.9898), .init(speed: 1.75, factor: 1.0703), .init(speed: 2.0, factor: 1.1337)],
    "af_heart": [.init(speed: 0.5, factor: 0.9931), .init(speed: 0.8, factor: 0.9768), .init(speed: 0.9, factor: 0.9611), .init(speed: 1.0, factor: 1.0), .init(speed: 1.1, factor: 1.051), .init(speed: 1.25, factor: 1.0816), .init(speed: 1.5, factor: 0.9892), .init(speed: 1.75, factor: 1.0756), .init(speed: 2.0, factor: 1.1455)],
    "am_adam": [.init(speed: 0.5, factor: 0.9912), .init(speed: 0.8, factor: 0.9767), .init(speed: 0.9, factor: 0.9559), .init(speed: 1.0, factor: 1.0), .init(speed: 1.1, factor: 1.0448), .init(speed: 1.25, factor: 1.071), .init(speed: 1.5, factor: 0.9839), .init(speed: 1.75, factor: 1.0725), .init(speed: 2.0, factor: 1.1415)],
    "bm_george": [.init(speed: 0.5, factor: 0.9897), .init(speed: 0.8, factor: 0.9971), .init(speed: 0.9, factor: 0.9682), .init(speed: 1.0, factor: 1.0), .init(speed: 1.1, factor: 1.0365), .init(speed: 1.25, factor: 1.0568), .init(speed: 1.5, factor: 0.9768), .init(speed: 1.75, factor: 1.0428), .init(speed: 2.0, factor: 1.0887)],
    "ef_dora": [.init(speed: 0.5, factor: 0.9884), .init(speed: 0.8, factor: 0.9821), .init(speed: 0.9, factor: 0.9546), .init(speed: 1.0, factor: 1.0), .init(speed: 1.1, factor: 1.0482), .init(speed: 1.25, factor: 1.0813), .init(speed: 1.5, factor: 0.9648), .init(speed: 1.75, factor: 1.0592), .init(speed: 2.0, factor: 1.1165)],
    "ff_siwis": [.init(speed: 0.5, factor: 0.9785), .init(speed: 0.8, factor: 0.9826), .init(speed: 0.9, factor: 0.9528), .init(speed: 1.0, factor: 1.0), .init(speed: 1.1, factor: 1.0323), .init(speed: 1.25, factor: 1.0479), .init(speed: 1.5, factor: 0.942), .init(speed: 1.75, factor: 1.0159), .init(speed: 2.0, factor: 1.0579)],
    "hf_alpha": [.init(speed: 0.5, factor: 0.9951), .init(speed: 0.8, factor: 0.996), .init(speed: 0.9, factor: 0.9688), .init(speed: 1.0, factor: 1.0), .init(speed: 1.1, factor: 1.0394), .init(speed: 1.25, factor: 1.0632), .init(speed: 1.5, factor: 0.9913), .init(speed: 1.75, factor: 1.0618), .init(speed: 2.0, factor: 1.0967)],
    "other": [.init(speed: 0.5, factor: 0.9898), .init(speed: 0.8, factor: 0.985), .init(speed: 0.9, factor: 0.961), .init(speed: 1.0, factor: 1.0), .init(speed: 1.1, factor: 1.0422), .init(speed: 1.25, factor: 1.0675), .init(speed: 1.5, factor: 0.9767), .init(speed: 1.75, factor: 1.0563), .init(speed: 2.0, factor: 1.1103)],
  ]
}
