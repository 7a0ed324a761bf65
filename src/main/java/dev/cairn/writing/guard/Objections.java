package dev.cairn.writing.guard;

import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.Objection.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is held against a draft, in the order of its words. */
final class Objections {
  private final Reading reading;
  private final List<Objection> all = new ArrayList<>();

  Objections(Reading reading) {
    this.reading = reading;
  }

  void add(Kind kind, Reading.Span words, String sentence) {
    add(kind, words, sentence, null);
  }

  void add(Kind kind, Reading.Span words, String sentence, @Nullable Fact fact) {
    all.add(
        new Objection(
            kind,
            words.from(),
            words.to(),
            reading.words(words.from(), words.to()),
            sentence,
            fact == null ? null : fact.id()));
  }

  List<Objection> all() {
    return all.stream()
        .sorted(java.util.Comparator.comparingInt(Objection::from).thenComparing(Objection::kind))
        .toList();
  }
}
