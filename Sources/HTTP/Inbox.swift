internal import CCurl
import Synchronization

/// A request on its way to the loop.
struct Start: Sendable {
    /// The number by which it can be canceled.
    let id: UInt64
    /// What is sent.
    let outgoing: Outgoing
    /// Who waits for the end.
    let done: CheckedContinuation<Exchange, Never>
}

/// What any thread may ask of the loop.
enum Order: Sendable {
    case start(Start)
    case cancel(UInt64)
    case stop
}

/// Owns the multi handle.
///
/// Unchecked: all but `wake` is called on the loop's thread only, and libcurl documents
/// `curl_multi_wakeup` as safe from any thread.
final class MultiHandle: @unchecked Sendable {
    /// libcurl's handle.
    let raw: UnsafeMutableRawPointer

    /// Makes one; nil when there is no memory.
    init?() {
        guard let raw = fly_curl_multi_init() else { return nil }
        self.raw = raw
    }

    /// Ends the loop's wait.
    func wake() { _ = fly_curl_multi_wakeup(raw) }

    deinit { _ = fly_curl_multi_cleanup(raw) }
}

/// Where any thread leaves orders for the loop.
final class Inbox: Sendable {
    private let orders = Mutex<[Order]>([])
    private let multi: MultiHandle

    /// Makes an empty one for the loop that drives `multi`.
    init(_ multi: MultiHandle) { self.multi = multi }

    /// Leaves an order and wakes the loop.
    func post(_ order: Order) {
        orders.withLock { $0.append(order) }
        multi.wake()
    }

    /// Takes all orders, first one first.
    func take() -> [Order] {
        orders.withLock { orders in
            defer { orders = [] }
            return orders
        }
    }
}
