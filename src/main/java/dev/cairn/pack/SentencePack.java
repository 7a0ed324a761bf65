package dev.cairn.pack;

import dev.cairn.trail.PackRef;
import java.util.List;

/** The sentences of one pack in force. */
public record SentencePack(PackRef ref, List<Sentence> sentences) {
  public SentencePack {
    sentences = List.copyOf(sentences);
  }
}
