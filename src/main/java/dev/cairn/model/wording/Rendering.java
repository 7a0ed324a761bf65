package dev.cairn.model.wording;

import dev.cairn.model.PaceRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts facts into words: the only place where a number gets into text. */
public record Rendering(Language language, Measures measures) {
  private static final BigDecimal ONE_KM = BigDecimal.valueOf(1_000_000);

  /** The whole text of a passage, every slot filled from its sheet. */
  public String text(Passage passage, FactSheet sheet) {
    return String.join("", pieces(passage.pieces(), sheet));
  }

  /** Piece by piece what is read. */
  public List<String> pieces(List<Piece> pieces, FactSheet sheet) {
    StringBuilder before = new StringBuilder();
    List<String> all = new ArrayList<>();
    for (Piece piece : pieces) {
      String plain = piece(piece, sheet);
      String shown = begins(before) ? capital(plain) : plain;
      before.append(shown);
      all.add(shown);
    }
    return all;
  }

  /** Whether a sentence begins behind what stands there. */
  private static boolean begins(CharSequence before) {
    int end = before.length();
    return end == 0 || (end > 1 && before.charAt(end - 1) == ' ' && before.charAt(end - 2) == '.');
  }

  private String capital(String shown) {
    return shown.isEmpty()
        ? shown
        : shown.substring(0, 1).toUpperCase(language.locale()) + shown.substring(1);
  }

  private String piece(Piece piece, FactSheet sheet) {
    return switch (piece) {
      case Piece.Words words -> words.text();
      case Piece.Slot slot ->
          text(
              sheet
                  .fact(slot.fact())
                  .orElseThrow(
                      () -> new IllegalArgumentException("No fact for the slot " + slot.text())),
              slot.form());
    };
  }

  public String text(Fact fact) {
    return text(fact, Form.FIGURE);
  }

  public String text(Fact fact, Form form) {
    return switch (fact.amount()) {
      case Amount.Length length -> local(length(fact.role(), length));
      case Amount.Time time ->
          fact.role() == FactRole.GOAL_TIME ? goal(time) : time(time.seconds());
      case Amount.TimeRange range ->
          Measures.raceTime(range.low()) + "–" + Measures.raceTime(range.high());
      case Amount.Pace pace -> pace(pace.range());
      case Amount.Count count ->
          form == Form.WORD ? terms().number(count.number()) : Integer.toString(count.number());
      case Amount.Percent percent -> Math.abs(percent.percent()) + " %";
      case Amount.Date date -> date(date.day(), form);
      case Amount.HeartZone zone -> terms().text("heartZone") + " " + zone.zone();
      case Amount.Named named -> terms().name(named.term(), form);
      case Amount.Holds _ -> terms().text("holds");
    };
  }

  private Terms terms() {
    return Terms.of(language);
  }

  /** "18.0 km" for a run, "3 km" for a part of one, "800 m" for one of several. */
  private String length(FactRole role, Amount.Length length) {
    BigDecimal km = BigDecimal.valueOf(length.millimetres()).divide(ONE_KM);
    String unit = " " + measures.read().unit();
    return switch (role) {
      case REPETITION -> length.millimetres() / 1000 + " m";
      case WARM_UP, COOL_DOWN, BODY -> measures.part(km) + unit;
      case RACE_LENGTH, WISHED_PEAK -> measures.loose(km) + unit;
      default -> measures.bare(km) + unit;
    };
  }

  private String local(String figure) {
    return language == Language.GERMAN ? figure.replace('.', ',') : figure;
  }

  private static String goal(Amount.Time time) {
    return Measures.raceTime(time.seconds());
  }

  private static String time(int seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return (seconds % 60 == 0 ? Integer.toString(seconds / 60) : Measures.clock(seconds)) + " min";
  }

  private String pace(PaceRange range) {
    String fast = measures.pace(range.fast());
    String slow = measures.pace(range.slow());
    return (fast.equals(slow) ? fast : fast + "–" + slow) + " /" + measures.read().unit();
  }

  private String date(LocalDate date, Form form) {
    String weekday = terms().day(date.getDayOfWeek());
    if (form == Form.WEEKDAY) {
      return weekday;
    }
    String month = terms().month(date.getMonth());
    boolean german = language == Language.GERMAN;
    String plain = date.getDayOfMonth() + (german ? ". " : " ") + month;
    if (form == Form.LONG) {
      return weekday + (german ? ", " : " ") + plain;
    }
    return form == Form.AFTER && german ? "dem " + plain : plain;
  }
}
