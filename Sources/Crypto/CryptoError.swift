internal import COpenSSL

/// Why OpenSSL did not do what it was asked; never contains a key or a message.
public struct CryptoError: Error, Equatable, CustomStringConvertible {
    /// OpenSSL's packed error number, 0 when it gave none.
    public let code: UInt
    /// What OpenSSL said.
    public let text: String
    /// What was being done: a phrase such as "make random bytes".
    public let action: String

    /// Takes OpenSSL's own account of the last failure, and forgets the older ones.
    init(_ action: String) {
        let code = ERR_peek_last_error()
        ERR_clear_error()
        var memory = [CChar](repeating: 0, count: 256)
        ERR_error_string_n(code, &memory, memory.count)
        let text = memory.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        self.code = UInt(code)
        self.text = String(decoding: text, as: UTF8.self)
        self.action = action
    }

    /// A phrase for people: what could not be done, and why.
    public var description: String { "cannot \(action): \(text)" }

    /// Throws unless a call gave 1, OpenSSL's word for success.
    static func check(_ status: Int32, _ action: String) throws(CryptoError) {
        guard status == 1 else { throw CryptoError(action) }
    }
}
