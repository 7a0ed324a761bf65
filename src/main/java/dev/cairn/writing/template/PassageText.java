package dev.cairn.writing.template;

import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Piece;
import dev.cairn.pack.Sentence;
import dev.cairn.trail.PackRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;

/** A passage as it grows sentence by sentence. */
final class PassageText {
  private final Language language;
  private final StringBuilder words = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final SequencedSet<PackRef> packs = new LinkedHashSet<>();

  PassageText(Language language) {
    this.language = language;
  }

  void add(Bank.Line line, Values values) {
    add(line, values, " ");
  }

  /** Adds a sentence behind what stands there already. */
  void add(Bank.Line line, Values values, String between) {
    if (!empty()) {
      words.append(between);
    }
    packs.add(line.pack());
    for (Sentence.Part part : Objects.requireNonNull(line.sentence().text().get(language))) {
      switch (part) {
        case Sentence.Words text -> words.append(text.text());
        case Sentence.Named named -> {
          Fact fact = Objects.requireNonNull(values.fact(named.slot()));
          endWords();
          pieces.add(new Piece.Slot(fact.id(), named.slot().form()));
        }
      }
    }
  }

  /** Ends a list that was written piece by piece. */
  void end(String mark) {
    words.append(mark);
  }

  boolean empty() {
    return pieces.isEmpty() && words.isEmpty();
  }

  Optional<Passage> passage(PassageKey key) {
    endWords();
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage(key, pieces, Bank.author(packs)));
  }

  private void endWords() {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words.toString()));
      words.setLength(0);
    }
  }
}
