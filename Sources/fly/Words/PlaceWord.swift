import Atlas
import Grammar
import Travel

/// A place as a person types it: a code, a city, an airport's name, or `home`.
enum PlaceWord: Word {
    case place(Place)
    /// The profile's home airport.
    case home

    static var placeholder: String { "PLACE" }

    init(word: String) throws(WordError) {
        if word.lowercased() == "home" {
            self = .home
            return
        }
        switch Places.resolve(word) {
        case .one(let place):
            self = .place(place)
        case .many(let places):
            let choices = places.prefix(4).map { "\($0.code) (\($0.label))" }
            throw WordError(
                "\(quoted(word)) is more than one place: \(choices.joined(separator: ", "))",
                suggestion: places.first?.code)
        case .none(let suggestion):
            throw WordError("no place matches \(quoted(word))", suggestion: suggestion?.code)
        }
    }

    var word: String {
        switch self {
        case .place(let place): place.code
        case .home: "home"
        }
    }
}

/// One leg of a longer trip, `FROM:TO:DATE`.
struct LegWord: Word {
    let origin: PlaceWord
    let destination: PlaceWord
    let date: DateArgument

    static var placeholder: String { "FROM:TO:DATE" }

    init(word: String) throws(WordError) {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { throw WordError(expected: "a leg such as MAD:JFK:1mar") }
        origin = try PlaceWord(word: parts[0])
        destination = try PlaceWord(word: parts[1])
        date = try DateArgument(word: parts[2])
    }

    var word: String { "\(origin.word):\(destination.word):\(date.word)" }
}
