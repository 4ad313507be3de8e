/// How long a voice speaks: seconds, from what is said.
package struct SpeechModel: Sendable {
}
