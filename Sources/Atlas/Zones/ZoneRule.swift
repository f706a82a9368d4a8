/// A rule for all years: POSIX's TZ string with the longer hours of RFC 9636 §3.3.1.
///
/// "CET-1CEST,M3.5.0,M10.5.0/3" is an hour east of Greenwich, two from the last Sunday of March
/// until the last Sunday of October.
struct ZoneRule: Sendable, Equatable {
    /// A moment of the year in local time.
    struct Moment: Sendable, Equatable {
        enum Day: Sendable, Equatable {
            /// 1 to 365, as if no year had a February 29.
            case julian(Int)
            /// 0 to 365.
            case ofYear(Int)
            /// A weekday (0 is Sunday) in a week of a month; week 5 is the last.
            case weekday(Int, week: Int, month: Int)
        }

        let day: Day
        /// Seconds after midnight; may be negative or of another day.
        let time: Int
    }

    /// Daylight saving time.
    struct Saving: Sendable, Equatable {
        let offset: Int
        let start: Moment
        let end: Moment
    }

    let standard: Int
    let saving: Saving?

    /// The offset in seconds east of Greenwich.
    func offset(at instant: Int64) -> Int {
        guard let saving else { return standard }
        let instant = min(max(instant, CivilTime.earliest), CivilTime.latest)
        let year = CivilTime(seconds: instant + Int64(standard)).year
        let start = saving.start.seconds(in: year) - Int64(standard)
        let end = saving.end.seconds(in: year) - Int64(saving.offset)
        let isSaving =
            start < end ? start <= instant && instant < end : instant < end || start <= instant
        return isSaving ? saving.offset : standard
    }
}

extension ZoneRule.Moment {
    /// Seconds since 1970 on the local clock.
    func seconds(in year: Int) -> Int64 {
        let january = CivilTime.dayNumber(year: year, month: 1, day: 1)
        let number: Int
        switch day {
        case .julian(let day):
            number = january + day - (CivilTime.isLeapYear(year) && day > 59 ? 0 : 1)
        case .ofYear(let day):
            number = january + day
        case .weekday(let weekday, let week, let month):
            let first = CivilTime.dayNumber(year: year, month: month, day: 1)
            // Day 0 was a Thursday.
            let firstWeekday = ((first + 4) % 7 + 7) % 7
            let day = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
            let isPast = day >= CivilTime.daysInMonth(month, year: year)
            number = first + (isPast ? day - 7 : day)
        }
        return Int64(number * 86_400 + time)
    }
}
