package dev.cairn.intake;

/** Alex's file as text, one field a line, to be changed by the tests. */
final class AlexText {
  static final String WHOLE =
      """
      {
        "schema": 1,
        "id": "alex",
        "name": "Alex",
        "age": 32,
        "sex": "f",
        "units": "km",
        "snapshot": {
          "asOf": "2026-11-27",
          "currentWeeklyKm": 40.0,
          "runsPerWeekAvg": 4,
          "longestRecentRunKm": 12.0,
          "recentRace": { "distanceKm": 10.0, "time": "PT52M30S", "date": "2026-09-20" },
          "vdot": null,
          "yearsRunning": 3.0,
          "consistentWeeks": 10,
          "temperament": "normal",
          "injuries": [ { "site": "shin_splints", "monthsSince": 14, "cleared": true, "pain": 0 } ],
          "sleepHours": 7.5,
          "stress": 2,
          "hrv": "normal",
          "restingPulseDelta": 0,
          "illness": "none",
          "heat": false,
          "previousFailures": [],
          "daysOff": 0
        },
        "request": {
          "race": "half",
          "raceDate": "2027-02-21",
          "weeks": 12,
          "goal": "improve",
          "goalTime": null,
          "daysPerWeek": 4,
          "preferredDays": ["TUE", "THU", "SAT", "SUN"],
          "preferredLongRunDay": "SUN",
          "blockedDays": [],
          "blockedDates": [],
          "minutesAvailable": { "TUE": 75 },
          "includeSpeedwork": true,
          "allowCrossTraining": false,
          "otherRaces": []
        }
      }
      """;

  static final String LEAST =
      """
      {
        "id": "min",
        "age": 40,
        "snapshot": { "asOf": "2026-11-27", "currentWeeklyKm": 20, "longestRecentRunKm": 8 },
        "request": { "race": "10k", "goal": "finish", "daysPerWeek": 3, "weeks": 10 }
      }
      """;

  private AlexText() {}

  /** The whole file with one piece of it written differently. */
  static String with(String piece, String instead) {
    if (!WHOLE.contains(piece)) {
      throw new IllegalArgumentException("Alex has no " + piece);
    }
    return WHOLE.replace(piece, instead);
  }

  /** The whole file without the line that begins with this field. */
  static String without(String field) {
    return WHOLE.replaceFirst("(?m)^ *\"" + field + "\":.*\n", "");
  }
}
