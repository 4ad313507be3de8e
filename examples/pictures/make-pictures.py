#!/usr/bin/env python3
"""Draws the pictures of the examples: `python3 make-pictures.py`. The same bytes each time with the same ffmpeg, which
writes the JPEG files; everything else is Python's standard library. CC0."""

import math
import random
import struct
import subprocess
import zlib
from pathlib import Path

FOLDER = Path(__file__).parent


def mix(a, b, share):
    share = min(max(share, 0), 1)
    return tuple(x + (y - x) * share for x, y in zip(a, b))


def ridge(width, seed, height, roughness=0.55):
    """A line of hills, by displaced midpoints: one height for each column."""
    points = 1 << math.ceil(math.log2(width))
    line, step, size = [0.0] * (points + 1), points, height
    chance = random.Random(seed)
    line[0], line[points] = chance.uniform(-size, size), chance.uniform(-size, size)
    while step > 1:
        half = step // 2
        for x in range(half, points, step):
            line[x] = (line[x - half] + line[x + half]) / 2 + chance.uniform(-size, size)
        step, size = half, size * roughness
    return line[:width]


def smooth(line):
    reach = 60
    padded = [line[0]] * reach + line + [line[-1]] * reach
    return [sum(padded[x : x + 2 * reach + 1]) / (2 * reach + 1) for x in range(len(line))]


def grain(width, seed):
    """Rows of slow noise, for water and sand."""
    chance = random.Random(seed)
    knots = [chance.random() for _ in range(width // 40 + 3)]

    def at(x, shift):
        place = (x + shift) / 40 % (len(knots) - 1)
        index = int(place)
        share = place - index
        share = share * share * (3 - 2 * share)
        return knots[index] * (1 - share) + knots[index + 1] * share

    return at


def glow(x, y, center, radius):
    distance = math.hypot(x - center[0], y - center[1])
    return 1.0 if distance < radius else math.exp((radius - distance) / (radius * 2.2))


def dawn(width, height):
    """Ridges in the haze of a sunrise."""
    sun = (width * 0.62, height * 0.36)
    lines = [
        [height * (0.42 + 0.11 * layer) + y for y in ridge(width, 7 + layer, height * (0.05 + 0.02 * layer))]
        for layer in range(5)
    ]
    near, far = (24, 30, 54), (222, 150, 128)
    for y in range(height):
        row = bytearray()
        sky = mix((60, 84, 148), (255, 196, 140), y / (height * 0.5))
        for x in range(width):
            color = mix(sky, (255, 240, 205), glow(x, y, sun, width * 0.055))
            for layer, line in enumerate(lines):
                if y >= line[x]:
                    depth = min((y - line[x]) / (height * 0.2), 1)
                    hill = mix(far, near, (layer + 1) / 5)
                    color = mix(hill, mix(hill, (255, 214, 178), 0.35 * (1 - layer / 5)), depth)
            row += bytes(int(c) for c in color)
        yield row


def moonrise(width, height):
    """The sea at night, with the moon's path on the water."""
    horizon, moon = int(height * 0.46), (width * 0.42, height * 0.24)
    chance = random.Random(3)
    stars = {(chance.randrange(width), chance.randrange(horizon)): chance.uniform(0.3, 1) for _ in range(500)}
    waves = grain(width, 5)
    for y in range(height):
        row = bytearray()
        for x in range(width):
            if y < horizon:
                color = mix((8, 12, 38), (58, 70, 126), y / horizon)
                color = mix(color, (250, 246, 226), glow(x, y, moon, width * 0.06))
                star = max(stars.get((x - i, y - j), 0) for i in (0, 1) for j in (0, 1))
                color = mix(color, (255, 255, 255), star)
            else:
                depth = (y - horizon) / (height - horizon)
                swell = waves(x * (1.2 - depth * 0.9), y * (37 - 30 * depth) + math.sin(y * 0.7) * 60)
                color = mix((44, 56, 104), (6, 9, 30), depth)
                path = math.exp(-((x - moon[0]) / (width * (0.05 + 0.16 * depth))) ** 2)
                color = mix(color, (236, 228, 200), path * max(0, swell * 1.9 - 0.7) * (1 - depth * 0.5))
                color = mix(color, (90, 108, 168), max(0, swell - 0.75) * 0.8)
            row += bytes(int(c) for c in color)
        yield row


def dunes(width, height):
    """Sand under a clear sky."""
    lines = [
        smooth([height * (0.5 + 0.15 * layer) + y for y in ridge(width, 43 + layer, height * 0.12, 0.3)])
        for layer in range(3)
    ]
    ripples = grain(width, 11)
    for y in range(height):
        row = bytearray()
        sky = mix((64, 132, 200), (226, 232, 226), y / (height * 0.55))
        for x in range(width):
            color = sky
            for layer, line in enumerate(lines):
                if y >= line[x]:
                    depth = (y - line[x]) / (height * 0.3)
                    slope = line[min(x + 90, width - 1)] - line[max(x - 90, 0)]
                    bend = ripples(x * 0.14 + y * 0.03, layer * 400) * 7
                    ripple = math.sin(depth * (46 - 9 * layer) + bend + x * 0.012) * min(depth * 2.5, 1)
                    lit = 0.52 - slope * 0.0035 + 0.16 * ripple
                    color = mix(mix((128, 70, 38), (250, 206, 140), lit), (206, 140, 86), depth * 0.4)
            row += bytes(int(c) for c in color)
        yield row


def write_jpeg(name, width, height, rows):
    """In the quality that keeps all three under a megabyte."""
    command = ["ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{width}x{height}"]
    command += ["-i", "-", "-frames:v", "1", "-q:v", "4", "-bitexact", str(FOLDER / name)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as encoder:
        for row in rows:
            encoder.stdin.write(row)
    if encoder.returncode:
        raise SystemExit(f"ffmpeg cannot write {name}")


def disc(x, y, cx, cy, radius):
    """How much of a pixel a disc covers."""
    return min(max(radius - math.hypot(x - cx, y - cy) + 0.5, 0), 1)


def over(below, above, share):
    """A colour with opacity over another, neither multiplied by it."""
    alpha = share + below[3] * (1 - share)
    if alpha == 0:
        return below
    color = [(a * share + b * below[3] * (1 - share)) / alpha for a, b in zip(above, below)]
    return (*color, alpha)


def tomato(size):
    """A cut tomato on nothing."""
    middle = size / 2
    for y in range(size):
        row = bytearray()
        for x in range(size):
            pixel = (0, 0, 0, 0.0)
            pixel = over(pixel, (196, 32, 26), disc(x, y, middle, middle, size * 0.48))
            pixel = over(pixel, (236, 92, 66), disc(x, y, middle, middle, size * 0.42))
            for part in range(6):
                angle = part * math.pi / 3 + 0.3
                cx, cy = middle + math.cos(angle) * size * 0.24, middle + math.sin(angle) * size * 0.24
                pixel = over(pixel, (214, 48, 34), disc(x, y, cx, cy, size * 0.1))
                for seed in (-1, 1):
                    sx, sy = cx + math.cos(angle + seed) * size * 0.045, cy + math.sin(angle + seed) * size * 0.045
                    pixel = over(pixel, (250, 218, 130), disc(x, y, sx, sy, size * 0.018))
            pixel = over(pixel, (246, 148, 112), disc(x, y, middle, middle, size * 0.07))
            row += bytes([int(c) for c in pixel[:3]] + [int(pixel[3] * 255 + 0.5)])
        yield row


def board(size):
    """A wooden board from above, as the ground of a recipe."""
    width, height = size
    lines = grain(width, 21)
    for y in range(height):
        row = bytearray()
        for x in range(width):
            plank = x // (width // 5)
            veins = lines(y * 0.35 + plank * 900, math.sin(x * 0.02 + plank) * 70 + x * 1.7)
            color = mix((126, 82, 50), (184, 132, 86), veins)
            edge = x % (width // 5)
            row += bytes(int(c) for c in mix((70, 42, 26), color, min(edge / 5, 1)))
        yield row


def write_png(name, width, height, rows):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    data = b"".join(b"\0" + bytes(row) for row in rows)
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(data, 9)) + chunk(b"IEND", b"")
    (FOLDER / name).write_bytes(png)


if __name__ == "__main__":
    for name, draw in [("dawn.jpg", dawn), ("moonrise.jpg", moonrise), ("dunes.jpg", dunes)]:
        write_jpeg(name, 1600, 2000, draw(1600, 2000))
    write_jpeg("board.jpg", 1200, 1600, board((1200, 1600)))
    write_png("tomato.png", 480, 480, tomato(480))
