package dev.cairn.ui.audit;

import dev.cairn.ledger.EntryTime;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which days are looked at.
 *
 * @param first null: from the beginning
 * @param last null: to the end
 */
public record Span(@Nullable LocalDate first, @Nullable LocalDate last) {
  public static final Span ALL = new Span(null, null);

  /** Spans that a coach asks for again and again. */
  enum Usual {
    ALL,
    TODAY,
    WEEK,
    MONTH,
    BETWEEN;

    private static final Words WORDS = Words.of(Span.class);
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    String word() {
      return WORDS.text("span." + name().toLowerCase(Locale.ROOT));
    }

    Span from(LocalDate today) {
      return switch (this) {
        case ALL, BETWEEN -> Span.ALL;
        case TODAY -> new Span(today, today);
        case WEEK -> new Span(today.minusDays(DAYS_OF_WEEK - 1L), today);
        case MONTH -> new Span(today.minusDays(DAYS_OF_MONTH - 1L), today);
      };
    }
  }

  /** Between two days as they are typed, 2026-11-21; nothing is no bound, nonsense is no span. */
  static Optional<Span> between(String first, String last) {
    try {
      return Optional.of(new Span(day(first), day(last)));
    } catch (DateTimeParseException odd) {
      return Optional.empty();
    }
  }

  private static @Nullable LocalDate day(String text) {
    return text.isBlank() ? null : LocalDate.parse(text.strip());
  }

  /** The first moment of it, as entries write times; empty for none. */
  String from(ZoneId zone) {
    return first == null ? "" : EntryTime.text(first.atStartOfDay(zone).toInstant());
  }

  /** The last moment of it. */
  String until(ZoneId zone) {
    return last == null ? "" : EntryTime.text(last.atTime(LocalTime.MAX).atZone(zone).toInstant());
  }
}
