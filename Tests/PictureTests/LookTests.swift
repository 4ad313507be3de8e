import Foundation
import InkMedia
import InkMessages
import InkPlan
import InkRender
import InkTime
import Testing

@Test func look() throws {
  var cues = [
    Scene.cue(["The mantis shrimp", "punches faster"], begin: 0, end: 2),
    Scene.cue(["than a bullet."], begin: 2, end: 4, position: .bottom),
    Scene.cue(["مرحبا بالعالم", "سلام world"], begin: 4, end: 6),
    Scene.cue(["Wow 🦐🔥 👩‍🚀 emoji"], begin: 6, end: 8),
    Scene.cue(["Donaudampfschifffahrtsgesellschaftskapitän"], begin: 8, end: 10),
    Scene.cue(["नमस्ते दुनिया", "שלום עולם"], begin: 10, end: 12, alignment: .left),
    Scene.cue([String(repeating: "verylongword", count: 20)], begin: 12, end: 14),
  ]
  cues.append(
    Scene.cue(["AVAToday WAVE", "jumping quickly"], begin: 15, end: 20, position: .top, alignment: .right)
  )
  let plan = Scene.plan(cues, duration: 24)
  let track = try PictureTrack(plan, cancellation: .never)
  let muxer = try Muxer(path: "/tmp/pic/look.mp4", format: .mp4)
  let stream = try muxer.addStream(track.parameters)
  try muxer.begin()
  let packet = try EncodedPacket()
  while try track.next(into: packet) { try muxer.write(packet, stream: stream) }
  try muxer.finish()
  print(track.drawn, track.schedule.frameCount)
}

@Test func minute() throws {
  // 150 words, two by two and three by three, in a minute.
  let sentences = ["The mantis shrimp", "punches", "faster than", "a bullet leaving", "the barrel."]
  var cues: [Cue] = []
  for index in 0..<60 {
    let begin = Double(index)
    cues.append(
      Scene.cue(
        index % 2 == 0 ? ["mantis shrimp", "punches"] : ["faster than"],
        begin: begin,
        end: begin + 0.95
      )
    )
  }
  _ = sentences
  let clock = ContinuousClock()
  let start = clock.now
  let plan = Scene.plan(cues, duration: 60)
  let track = try PictureTrack(plan, cancellation: .never)
  let muxer = try Muxer(path: "/tmp/pic/minute_v.mp4", format: .mp4)
  let stream = try muxer.addStream(track.parameters)
  try muxer.begin()
  let packet = try EncodedPacket()
  while try track.next(into: packet) { try muxer.write(packet, stream: stream) }
  try muxer.finish()
  print("minute", track.drawn, track.schedule.frameCount, clock.now - start)
}

@Test func whole() throws {
  var cues: [Cue] = []
  for index in 0..<60 {
    let begin = Double(index)
    cues.append(
      Scene.cue(
        index % 2 == 0 ? ["mantis shrimp", "punches"] : ["faster than"],
        begin: begin,
        end: begin + 0.95
      )
    )
  }
  let clock = ContinuousClock()
  let start = clock.now
  let plan = Scene.plan(cues, duration: 60)
  let answer = try VideoJob(plan, output: "/tmp/pic/minute.mp4").run(cancellation: .never) { _ in }
  print("whole", answer, clock.now - start)
}
