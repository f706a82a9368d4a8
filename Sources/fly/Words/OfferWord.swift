import Grammar
import Travel

/// An offer as a person types it: its id, or its row in the last search shown on this terminal.
enum OfferWord: Word {
    case id(OfferID)
    case row(Int)

    static var placeholder: String { "OFFER" }

    init(word: String) throws(WordError) {
        if let id = OfferID(word) {
            self = .id(id)
        } else if let row = Int(word), 1...9_999 ~= row, word.first != "+" {
            self = .row(row)
        } else {
            throw WordError(expected: "an offer's id such as k7m2q, or a row number")
        }
    }

    var word: String {
        switch self {
        case .id(let id): id.text
        case .row(let row): String(row)
        }
    }
}
