package dev.cairn.writing.template;

import dev.cairn.model.wording.Author;
import dev.cairn.pack.Sentence;
import dev.cairn.pack.SentencePack;
import dev.cairn.pack.Topic;
import dev.cairn.trail.PackRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** All sentences in force, by what they are for. */
final class Bank {
  private final Map<Topic, List<Line>> lines = new EnumMap<>(Topic.class);

  /** A sentence with the pack it stands in. */
  record Line(Sentence sentence, PackRef pack) {}

  Bank(List<SentencePack> packs) {
    for (SentencePack pack : packs) {
      for (Sentence sentence : pack.sentences()) {
        lines
            .computeIfAbsent(sentence.topic(), _ -> new ArrayList<>())
            .add(new Line(sentence, pack.ref()));
      }
    }
  }

  List<Line> on(Topic topic) {
    return lines.getOrDefault(topic, List.of());
  }

  /** Who wrote what stands in these packs. */
  static Author author(SequencedSet<PackRef> packs) {
    return new Author.Template(
        joined(packs, PackRef::id),
        joined(packs, PackRef::version),
        joined(packs, PackRef::sha256));
  }

  private static String joined(
      SequencedSet<PackRef> packs, java.util.function.Function<PackRef, String> part) {
    return packs.stream().map(part).collect(Collectors.joining("+"));
  }
}
