package dev.cairn.ui.audit;

import dev.cairn.action.kept.EntryQuery;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which entries are listed.
 *
 * @param actor as entries write it; empty: anybody
 */
public record Filter(
    String text, Optional<EntryType> type, String actor, Span span, Optional<Origin> origin) {
  public static final Filter NONE =
      new Filter("", Optional.empty(), "", Span.ALL, Optional.empty());

  public Filter withText(String other) {
    return new Filter(other, type, actor, span, origin);
  }

  Filter withType(Optional<EntryType> other) {
    return new Filter(text, other, actor, span, origin);
  }

  Filter withActor(String other) {
    return new Filter(text, type, other, span, origin);
  }

  Filter withSpan(Span other) {
    return new Filter(text, type, actor, other, origin);
  }

  Filter withOrigin(Optional<Origin> other) {
    return new Filter(text, type, actor, span, other);
  }

  /**
   * The same for the store.
   *
   * @param kinds all that occur
   */
  EntryQuery query(List<String> kinds, ZoneId zone) {
    List<String> wanted = new ArrayList<>(kinds);
    type.ifPresent(one -> wanted.retainAll(one.among(kinds)));
    origin.ifPresent(one -> wanted.retainAll(one.among(kinds)));
    boolean any = type.isEmpty() && origin.isEmpty();
    return new EntryQuery(
        any ? null : wanted, actor, span.from(zone), span.until(zone), text, meant(kinds));
  }

  /** What is typed may be the word that a badge shows. */
  private List<String> meant(List<String> kinds) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    return typed.isEmpty()
        ? List.of()
        : kinds.stream()
            .filter(kind -> EntryType.of(kind).word().toLowerCase(Locale.ROOT).contains(typed))
            .toList();
  }
}
