import InkSystem

// Inside types with methods of these names, the methods hide the system's.

func systemCreate(_ path: String) -> Int32 {
  open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
}

func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
