"""A stand-in for speech services, on this machine: OpenAI, Kokoro-FastAPI, Piper and ElevenLabs.

Prints its port. It checks what it is sent as the services do, and the name of the voice chooses what it answers. Each request
is written to standard error as a line of JSON, without the headers that hold keys.
"""

import base64
import json
import math
import os
import socket
import ssl
import struct
import sys
import threading
import time
import urllib.parse
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEY = os.environ["SPEECH_SERVER_KEY"]
ELSEWHERE = "http://elsewhere.example/v1/audio/speech"
counts, running, most_running, lock = {}, 0, 0, threading.Lock()


# Sounds

def seconds_of(text, speed):
    return max(0.4, 0.065 * len(text)) / speed


def samples(text, rate=24000, speed=1.0, level=9000):
    count = int(rate * seconds_of(text, speed))
    return struct.pack("<%dh" % count, *(int(level * math.sin(1131 * i / rate)) for i in range(count)))


def wav(data, rate=24000, size=None, channels=1, bits=16, form=1, before=b"", after=b""):
    frame = channels * bits // 8
    size = len(data) if size is None else size
    head = b"fmt " + struct.pack("<IHHIIHH", 16, form, channels, rate, rate * frame, frame, bits) + before
    whole = 0xFFFFFFFF if size > 1 << 30 else 4 + len(head) + 8 + len(data) + len(after)
    return b"RIFF" + struct.pack("<I", whole) + b"WAVE" + head + b"data" + struct.pack("<I", size) + data + after


def floats(data):
    values = struct.unpack("<%dh" % (len(data) // 2), data)
    return struct.pack("<%df" % len(values), *(value / 32768 for value in values))


def stereo(data):
    return b"".join(data[i:i + 2] * 2 for i in range(0, len(data), 2))


JSON, HTML, WAV = "application/json", "text/html; charset=utf-8", "audio/wav"
PAGE = b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>nginx soup</h1></body></html>"


def fault(message, **members):
    return json.dumps({"error": {"message": message, "type": "invalid_request_error", **members}}).encode()


# What a voice answers with a good sound: from the text's samples, their sound.
SOUNDS = {
    "good": lambda data: wav(data),
    "streamed": lambda data: wav(data, size=0xFFFFFFFF),
    "signed-size": lambda data: wav(data, size=0x7FFFFFFF),
    "no-size": lambda data: wav(data, size=0),
    "stereo": lambda data: wav(stereo(data), channels=2),
    "float": lambda data: wav(floats(data), bits=32, form=3),
    "chunks": lambda data: wav(data, before=b"LIST" + struct.pack("<I", 5) + b"INFOx\0", after=b"junk\0\0\0\0"),
}

# Other answers that always come: the status, the body, its type, further headers.
ANSWERS = {
    "empty": (200, b"", WAV, {}),
    "json": (200, b'{"detail": "voice not found"}', JSON, {}),
    "page": (200, PAGE, HTML, {}),
    "text": (200, b"Service is starting.\nPlease wait.", "text/plain", {}),
    "zip": (200, b"PK\x03\x04" + bytes(range(256)), "application/zip", {}),
    "damaged": (200, b"RIFF\0\0\0\0WAVEjunk" + bytes(64), WAV, {}),
    "headless": (200, b"RIFF\0\0", WAV, {}),
    "no-samples": (200, wav(b""), WAV, {}),
    "silence": (200, wav(bytes(48000)), WAV, {}),
    "zero-rate": (200, wav(bytes(4800), rate=0), WAV, {}),
    "400": (400, fault("Invalid value: 'speeed'."), JSON, {}),
    "401": (401, fault("Incorrect API key provided: " + KEY + "."), JSON, {}),
    "403": (403, b'{"error": "invalid key"}', JSON, {}),
    "404": (404, b'{"detail": "Not Found"}', JSON, {}),
    "404-page": (404, PAGE.replace(b"502 Bad Gateway", b"404 &mdash; gone"), HTML, {}),
    "422": (422, b'{"detail": [{"loc": ["body", "speed"], "msg": "Input should be less than 2"}]}', JSON, {}),
    "429-long": (429, fault("Rate limit reached"), JSON, {"Retry-After": "3600"}),
    "429-balance": (429, fault("You exceeded your current quota.", code="insufficient_quota"), JSON, {}),
    "500-page": (500, PAGE.replace(b"502 Bad Gateway", b""), HTML, {"Retry-After": "0"}),
    "500-kokoro": (500, b'{"detail": {"error": "processing_error", "message": "CUDA out of memory"}}', JSON,
                   {"Retry-After": "0"}),
    "500-terminal": (500, b"\x1b[31mred\x1b[0m\x07 alert", "text/plain", {"Retry-After": "0"}),
    "redirect": (307, b"", HTML, {"Location": ELSEWHERE}),
    "no-such-voice": (400, fault("Unknown voice: no-such-voice"), JSON, {}),
}

# Voices that answer so before they answer well: how many times, and how.
FIRST = {
    "429-twice": (2, (429, fault("Rate limit reached"), JSON, {"Retry-After": "0"})),
    "429-date": (1, (429, fault("Rate limit reached"), JSON, {"Retry-After": "DATE"})),
    "503-once": (1, (503, b'{"detail": "the model is loading"}', JSON, {"Retry-After": "0"})),
    "502-once": (1, (502, PAGE, HTML, {})),
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.note({})
        if self.path == "/v1/audio/voices":
            return self.answer(200, json.dumps({"voices": ["af_heart", "am_michael"]}).encode(), JSON)
        if self.path == "/voices":
            return self.answer(200, json.dumps({name: {} for name in ["en_US-lessac-medium", *SOUNDS]}).encode(), JSON)
        if self.path == "/v1/voices":
            if self.headers.get("xi-api-key") != KEY:
                return self.answer(401, b'{"detail": {"status": "invalid_api_key", "message": "Invalid API key"}}', JSON)
            voices = [{"voice_id": identifier(name), "name": name} for name in ["Rachel", *SOUNDS, *ANSWERS, "cut"]]
            return self.answer(200, json.dumps({"voices": voices}).encode(), JSON)
        self.answer(404, b'{"detail": "Not Found"}', JSON)

    def do_POST(self):
        global running, most_running
        with lock:
            running += 1
            most_running = max(most_running, running)
        try:
            self.post()
        finally:
            with lock:
                running -= 1

    def post(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.note(body)
        if self.headers["Content-Type"] != JSON or not self.headers["User-Agent"].startswith("inkreel/"):
            return self.answer(400, fault("wrong headers"), JSON)
        path = urllib.parse.urlparse(self.path)
        if path.path == "/v1/audio/speech":
            return self.openai(body)
        if path.path == "/dev/captioned_speech":
            return self.kokoro(body)
        if path.path in ["/synthesize", "/old/"]:
            return self.piper(body)
        if path.path.startswith("/v1/text-to-speech/"):
            return self.elevenlabs(body, path)
        self.answer(404, b'{"detail": "Not Found"}', JSON)

    # Services

    def openai(self, body):
        wanted = {"model", "input", "voice", "response_format"}
        complaint = (
            "wrong members" if not wanted <= set(body) <= wanted | {"speed", "instructions", "seed"} else
            "wrong model" if body["model"] != "tts-1" else
            "too long" if len(body["input"]) > 4096 else
            "no speed" if body.get("speed", 1) != 1 and not 0.25 <= body["speed"] <= 4 else None
        )
        if self.headers.get("Authorization") != "Bearer " + KEY:
            return self.answer(401, fault("You didn't provide an API key.", code="invalid_api_key"), JSON)
        if complaint:
            return self.answer(400, fault(complaint), JSON)
        data = samples(body["input"], speed=body.get("speed", 1))
        if body["response_format"] == "pcm":
            return self.answer(200, data + b"\0", "audio/pcm")
        self.speak(body["voice"], data, lambda sound: (sound, WAV))

    def kokoro(self, body):
        wanted = {"model", "input", "voice", "speed", "response_format", "lang_code", "stream", "return_timestamps",
                  "normalization_options"}
        if set(body) != wanted or body["stream"] is not False or body["return_timestamps"] is not True \
                or body["normalization_options"] != {"normalize": False} or body["response_format"] != "wav":
            return self.answer(400, json.dumps({"detail": {"error": "validation_error", "message": "wrong members"}}).encode(),
                               JSON)
        voice, text = body["voice"], body["input"]
        if voice == "no-one":
            message = {"error": "validation_error", "message": "Voice no-one not found. Available voices: " + "x, " * 500}
            return self.answer(400, json.dumps({"detail": message}).encode(), JSON)
        end = seconds_of(text, body["speed"])
        pieces = split(text) if voice in ["pieces", "wrong-rate"] else text.split()
        each = end / len(pieces)
        times = [{"word": word, "start_time": i * each, "end_time": (i + 1) * each} for i, word in enumerate(pieces)]
        times = {"no-times": None, "empty-times": [], "other-words": [dict(time, word="xyzzy") for time in times]} \
            .get(voice, times)

        def captioned(sound):
            answer = {"audio": base64.b64encode(sound).decode(), "audio_format": "audio/wav", "timestamps": times}
            return json.dumps(answer).encode(), JSON

        data = samples(text, speed=body["speed"])
        if voice == "wrong-rate":
            return self.answer(200, *captioned(wav(data, rate=48000)))
        if voice == "sound-alone":
            return self.answer(200, wav(data), WAV)
        if voice == "no-base64":
            return self.answer(200, b'{"audio": "?", "audio_format": "audio/wav"}', JSON)
        self.speak(voice if voice in SOUNDS or voice in ANSWERS or voice in FIRST else "good", data, captioned)

    def piper(self, body):
        if not {"text", "length_scale", "noise_scale", "noise_w_scale"} <= set(body) or body["noise_scale"] != 0 \
                or body["noise_w_scale"] != 0:
            return self.answer(400, b"Bad Request", "text/plain")
        data = samples(body["text"], rate=22050, speed=1 / body["length_scale"])
        self.speak(body.get("voice", "good"), data, lambda sound: (sound, HTML), rate=22050)

    def elevenlabs(self, body, path):
        query = urllib.parse.parse_qs(path.query)
        if self.headers.get("xi-api-key") != KEY:
            return self.answer(401, b'{"detail": {"status": "invalid_api_key", "message": "Invalid API key"}}', JSON)
        if query != {"output_format": ["pcm_24000"]} or not path.path.endswith("/with-timestamps") \
                or not {"text", "model_id", "seed"} <= set(body) <= {"text", "model_id", "seed", "voice_settings"}:
            return self.answer(400, b'{"detail": {"status": "bad", "message": "wrong members"}}', JSON)
        name = path.path.split("/")[3].rstrip("0")
        text, speed = body["text"], body.get("voice_settings", {}).get("speed", 1)
        if name == "missing":
            return self.answer(404, b'{"detail": {"status": "voice_not_found", "message": "A voice was not found."}}', JSON)
        each = seconds_of(text, speed) / len(text)
        alignment = {
            "characters": list(text),
            "character_start_times_seconds": [i * each for i in range(len(text))],
            "character_end_times_seconds": [(i + 1) * each for i in range(len(text))],
        }
        data = samples(text, speed=speed)

        def timed(_):
            answer = {"audio_base64": base64.b64encode(data).decode(), "alignment": alignment, "normalized_alignment": None}
            return json.dumps(answer).encode(), JSON

        self.speak(name if name in ANSWERS or name == "cut" else "good", data, timed)

    # Answers

    def speak(self, voice, data, form, rate=24000):
        with lock:
            count = counts[voice] = counts.get(voice, 0) + 1
        if voice in ANSWERS:
            return self.answer(*ANSWERS[voice])
        if voice in FIRST and count <= FIRST[voice][0]:
            return self.answer(*FIRST[voice][1])
        sound, kind = form(SOUNDS.get(voice, SOUNDS["good"])(data) if rate == 24000 else wav(data, rate=rate))
        if voice == "cut" or voice == "cut-once" and count == 1:
            return self.answer(200, sound[:len(sound) // 2], kind, {"Content-Length": str(len(sound))}, closes=True)
        if voice == "short" or voice == "short-once" and count == 1:
            return self.answer(200, sound[:len(sound) // 2], kind)
        if voice == "reset" or voice == "reset-once" and count == 1:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            return os.close(self.connection.detach())
        if voice == "chunked-cut":
            return self.chunks([sound[:1000]], ends=False)
        if voice == "chunked":
            return self.chunks([sound[i:i + 4096] for i in range(0, len(sound), 4096)])
        if voice == "wrong-rate":
            return self.answer(200, wav(data, rate=48000), kind)
        if voice == "huge":
            return self.chunks(bytes(1 << 20) for _ in range(300))
        if voice == "slow":
            time.sleep(20)
        if voice == "busy":
            time.sleep(0.3)
        self.answer(200, sound, kind)

    def answer(self, status, body, kind, headers={}, closes=False):
        headers = {"Content-Length": str(len(body)), "Content-Type": kind, **headers}
        if headers.get("Retry-After") == "DATE":
            headers["Retry-After"] = formatdate(time.time() + 1.5, usegmt=True)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()
        self.close_connection = self.close_connection or closes

    def chunks(self, parts, ends=True):
        self.send_response(200)
        self.send_header("Content-Type", WAV)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for part in parts:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
        if ends:
            self.wfile.write(b"0\r\n\r\n")
        self.wfile.flush()
        self.close_connection = not ends

    def note(self, body):
        line = {"path": self.path, "body": body, "most_running": most_running}
        sys.stderr.write(json.dumps(line) + "\n")
        sys.stderr.flush()


def split(text):
    """As Kokoro's reader does: marks are pieces of their own."""
    pieces = []
    for word in text.split():
        core = word.rstrip(".,!?;:")
        pieces += [piece for piece in [core, word[len(core):]] if piece]
    return pieces


def identifier(name):
    return name.ljust(20, "0")


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A client that goes is no error."""


server = Server(("127.0.0.1", 0), Handler)
if "SPEECH_SERVER_CERTIFICATE" in os.environ:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.environ["SPEECH_SERVER_CERTIFICATE"])
    server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
# It ends with whoever started it.
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
server.serve_forever()
