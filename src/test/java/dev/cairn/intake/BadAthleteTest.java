package dev.cairn.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence an athlete file can be refused with, word for word. */
class BadAthleteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "id                 | 1  | id is missing; plans are filed under it.",
        "age                | 1  | age is missing; the limits of a plan depend on it.",
        "asOf               | 8  | snapshot.asOf is missing; a plan counts from this day.",
        "currentWeeklyKm    | 8  | snapshot.currentWeeklyKm is missing; the first week is built on"
            + " it.",
        "longestRecentRunKm | 8  | snapshot.longestRecentRunKm is missing; every longer run is"
            + " built on it.",
        "race               | 28 | request.race is missing; a plan leads to a race.",
        "goal               | 28 | request.goal is missing; it decides how much is run.",
        "daysPerWeek        | 28 | request.daysPerWeek is missing; it decides the week.",
      })
  void aRequiredFieldIsMissing(String field, int line, String message) {
    Finding finding = only(AlexText.without(field));
    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.line()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "'age': 32 | 'age': null | 5 | age is missing; the limits of a plan depend on it.",
        "'age': 32 | 'age': 9 | 5 | age is 9, but must be a whole number from 10 to 100.",
        "'age': 32 | 'age': 101 | 5 | age is 101, but must be a whole number from 10 to 100.",
        "'age': 32 | 'age': 32.5 | 5 | age is 32.5, but must be a whole number from 10 to 100.",
        "'age': 32 | 'age': '32' | 5 | age is \"32\", but must be a whole number from 10 to 100.",
        "'age': 32 | 'age': [32] | 5 | age is a list, but must be a whole number from 10 to 100.",
        "'age': 32 | 'age': {} | 5 | age is an object, but must be a whole number from 10 to 100.",
        "'age': 32 | 'age': true | 5 | age is true, but must be a whole number from 10 to 100.",
        "'id': 'alex' | 'id': ' ' | 3 | id is \" \", but must be a text of 1 to 100 characters in"
            + " one line.",
        "'id': 'alex' | 'id': 7 | 3 | id is 7, but must be a text of 1 to 100 characters in one"
            + " line.",
        "'sex': 'f' | 'sex': 'w' | 6 | sex is \"w\", but must be one of f, m, x.",
        "'units': 'km' | 'units': 'miles' | 7 | units is \"miles\", but must be one of km, mi.",
        "'2026-11-27' | '2026-02-30' | 9 | snapshot.asOf is \"2026-02-30\", but must be a date from"
            + " 2000-01-01 to 2100-12-31, such as 2026-11-27.",
        "'2026-11-27' | '27.11.2026' | 9 | snapshot.asOf is \"27.11.2026\", but must be a date from"
            + " 2000-01-01 to 2100-12-31, such as 2026-11-27.",
        "'2026-11-27' | '2101-01-01' | 9 | snapshot.asOf is \"2101-01-01\", but must be a date from"
            + " 2000-01-01 to 2100-12-31, such as 2026-11-27.",
        "WeeklyKm': 40.0 | WeeklyKm': 40.1234 | 10 | snapshot.currentWeeklyKm is 40.1234, but must"
            + " be a number from 0 to 400 with at most 3 decimals.",
        "WeeklyKm': 40.0 | WeeklyKm': -1 | 10 | snapshot.currentWeeklyKm is -1, but must be a"
            + " number from 0 to 400 with at most 3 decimals.",
        "RunKm': 12.0 | RunKm': 400.001 | 12 | snapshot.longestRecentRunKm is 400.001, but must be"
            + " a number from 0 to 400 with at most 3 decimals.",
        "'distanceKm': 10.0 | 'distanceKm': 0.5 | 13 | snapshot.recentRace.distanceKm is 0.5, but"
            + " must be a number from 1 to 100 with at most 3 decimals.",
        "PT52M30S | 52:30 | 13 | snapshot.recentRace.time is \"52:30\", but must be a time such as"
            + " PT52M30S, longer than nothing.",
        "PT52M30S | PT0S | 13 | snapshot.recentRace.time is \"PT0S\", but must be a time such as"
            + " PT52M30S, longer than nothing.",
        "PT52M30S | PT | 13 | snapshot.recentRace.time is \"PT\", but must be a time such as"
            + " PT52M30S, longer than nothing.",
        "PT52M30S | PT26M | 13 | snapshot.recentRace.time is PT26M, faster than the world record"
            + " over 10 km.",
        "PT52M30S | PT5H1S | 13 | snapshot.recentRace.time is PT5H1S, slower than 30 minutes a"
            + " kilometre over 10 km.",
        "2026-09-20 | 2026-11-28 | 13 | snapshot.recentRace.date is 2026-11-28, after snapshot.asOf"
            + " 2026-11-27.",
        "'vdot': null | 'vdot': 14.9 | 14 | snapshot.vdot is 14.9, but must be a number from 15 to"
            + " 90 with at most 3 decimals.",
        "'consistentWeeks': 10 | 'consistentWeeks': 13 | 16 | snapshot.consistentWeeks is 13, but"
            + " must be a whole number from 0 to 12.",
        "'temperament': 'normal' | 'temperament': 'Bold' | 17 | snapshot.temperament is \"Bold\","
            + " but must be one of cautious, normal, bold. Maybe you meant bold.",
        "'pain': 0 | 'pain': 11 | 18 | snapshot.injuries[0].pain is 11, but must be a whole number"
            + " from 0 to 10.",
        "'cleared': true | 'cleared': 'yes' | 18 | snapshot.injuries[0].cleared is \"yes\", but"
            + " must be true or false.",
        "'sleepHours': 7.5 | 'sleepHours': 25 | 19 | snapshot.sleepHours is 25, but must be a"
            + " number from 0 to 24 with at most 3 decimals.",
        "'stress': 2 | 'stress': 0 | 20 | snapshot.stress is 0, but must be a whole number from 1"
            + " to 5.",
        "'hrv': 'normal' | 'hrv': 'high' | 21 | snapshot.hrv is \"high\", but must be one of"
            + " normal, low, unknown.",
        "'illness': 'none' | 'illness': 'fevr' | 23 | snapshot.illness is \"fevr\", but must be one"
            + " of none, cold, fever. Maybe you meant fever.",
        "'race': 'half' | 'race': 'ultra' | 29 | request.race is \"ultra\", but must be one of 5k,"
            + " 10k, half, marathon.",
        "'race': 'half' | 'race': 'Marathon' | 29 | request.race is \"Marathon\", but must be one"
            + " of 5k, 10k, half, marathon. Maybe you meant marathon.",
        "2027-02-21 | 2026-11-26 | 30 | request.raceDate is 2026-11-26, before snapshot.asOf"
            + " 2026-11-27, so no day is left.",
        "'weeks': 12 | 'weeks': 0 | 31 | request.weeks is 0, but must be a whole number from 1 to"
            + " 104.",
        "'weeks': 12 | 'weeks': 14 | 31 | request.weeks is 14, but only 12 weeks fit between"
            + " snapshot.asOf 2026-11-27 and the race on 2027-02-21. Maybe ask for 12.",
        "'goalTime': null | 'goalTime': 'PT56M' | 33 | request.goalTime is PT56M, faster than the"
            + " world record over 21.098 km.",
        "'goalTime': null | 'goalTime': 'PT11H' | 33 | request.goalTime is PT11H, slower than 30"
            + " minutes a kilometre over 21.098 km.",
        "'daysPerWeek': 4 | 'daysPerWeek': 1 | 34 | request.daysPerWeek is 1, but must be a whole"
            + " number from 2 to 7.",
        "'TUE', 'THU' | 'TUE', 'Thursday' | 35 | request.preferredDays[1] is \"Thursday\", but must"
            + " be one of MON, TUE, WED, THU, FRI, SAT, SUN.",
        "'blockedDays': [] | 'blockedDays': 'MON' | 37 | request.blockedDays is \"MON\", but must"
            + " be a list in [ ].",
        "'blockedDays': [] | 'blockedDays': ['MON','TUE','WED','THU','FRI','SAT','SUN'] | 37 |"
            + " request.blockedDays holds all seven days, so no run has a place.",
        "'TUE': 75 | 'TUE': 601 | 39 | request.minutesAvailable.TUE is 601, but must be a whole"
            + " number from 0 to 600.",
        "'TUE': 75 | 'TEU': 75 | 39 | request.minutesAvailable.TEU is not a field of an athlete"
            + " file. Maybe you meant TUE.",
        "'includeSpeedwork': true | 'includeSpeedwork': 1 | 40 | request.includeSpeedwork is 1, but"
            + " must be true or false.",
        "'otherRaces': [] | 'otherRaces': [{'date':'2027-01-17','distanceKm':10.0,'priority':'A'}]"
            + " | 42 | request.otherRaces[0].priority is \"A\", but must be one of B, C.",
        "'otherRaces': [] | 'otherRaces': [{'date':'2027-01-17','distanceKm':10.0,'priority':'B'},"
            + "{'date':'2027-01-17','distanceKm':5.0,'priority':'C'}] | 42 |"
            + " request.otherRaces[1].date is 2027-01-17, a day that has a race already. Maybe one"
            + " of the two is meant for another day.",
        "'otherRaces': [] | 'otherRaces': [{'date':'2027-01-17','distanceKm':500,'priority':'B'}]"
            + " | 42 | request.otherRaces[0].distanceKm is 500, but must be a number from 1 to 100"
            + " with at most 3 decimals.",
        "'sex': 'f' | 'shoeSize': 43 | 6 | shoeSize is not a field of an athlete file.",
        "'hrv': 'normal' | 'rhv': 'normal' | 21 | snapshot.rhv is not a field of an athlete file."
            + " Maybe you meant hrv.",
        "'schema': 1 | 'schema': 2 | 2 | schema is 2, but this version reads 1. Maybe the file"
            + " needs a newer Cairn.",
        "'schema': 1 | 'schema': 0 | 2 | schema is 0, but must be 1.",
      })
  void oneThingIsWrong(String piece, String instead, int line, String message) {
    String text = AlexText.with(piece.replace('\'', '"'), instead.replace('\'', '"'));
    Finding finding = only(text);
    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.line()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "1e999", "03"})
  void whatIsNoNumberIsNoJson(String number) {
    assertThat(only(AlexText.with("\"age\": 32", "\"age\": " + number)).message())
        .startsWith("not valid JSON: ");
  }

  @Test
  void neitherDateNorWeeks() {
    assertThat(only(AlexText.without("raceDate").replaceFirst(" *\"weeks\": 12,\n", "")).message())
        .isEqualTo(
            "request.raceDate is missing; weeks is missing too, and a plan needs one of them to"
                + " end.");
  }

  @Test
  void strengthAloneCannotBePlannedYet() {
    String lifter =
        """
        { "id": "lou", "age": 30, "strength": {},
          "snapshot": { "asOf": "2026-11-27", "currentWeeklyKm": 0, "longestRecentRunKm": 0 } }
        """;
    assertThat(only(lifter).message())
        .isEqualTo("request is missing; strength alone cannot be planned yet.");
    assertThat(only(lifter.replace("\"strength\": {},", "")).message())
        .isEqualTo("request is missing; it tells the race and the days to plan for.");
  }

  @Test
  void aWholePartMayBeMissingOrOfAnotherKind() {
    String request = AlexText.LEAST.replaceFirst("\"snapshot\".*\n", "");
    assertThat(only(request).message())
        .isEqualTo("snapshot is missing; it tells where the athlete stands.");
    assertThat(
            only(AlexText.LEAST.replaceFirst("\"snapshot\".*\n", "\"snapshot\": 1,\n")).message())
        .isEqualTo("snapshot is 1, but must be an object in { }.");
  }

  @Test
  void anInjuryNeedsItsSite() {
    assertThat(only(AlexText.with("\"site\": \"shin_splints\", ", "")).message())
        .isEqualTo("snapshot.injuries[0].site is missing; an injury needs the place that hurt.");
  }

  @Test
  void noWholeWeekMayBeLeft() {
    String soon = AlexText.with("2027-02-21", "2026-11-29");
    assertThat(only(soon).message())
        .isEqualTo(
            "request.weeks is 12, but no whole week fits between snapshot.asOf 2026-11-27 and the"
                + " race on 2026-11-29. Maybe choose a later race.");
    assertThat(only(AlexText.with("2027-02-21", "2026-12-06")).message())
        .contains("but only 1 week fits between");
  }

  @Test
  void aWeekThatHasBegunMayCount() {
    AthleteReaderTest.good(AlexText.with("\"weeks\": 12", "\"weeks\": 13"));
  }

  private static Finding only(String text) {
    assertThat(AthleteReaderTest.bad(text).findings()).hasSize(1);
    return AthleteReaderTest.bad(text).first();
  }
}
