package dev.cairn.strength.rule;

import java.util.List;
import java.util.Optional;

/**
 * The way through the questions.
 *
 * @param answered all of them in their order
 * @param otherwise what would hold if none was answered with yes
 * @param because what was found, in words
 * @param advice what it means, in words
 */
public record RulePath(List<Answered> answered, Move otherwise, String because, String advice) {
  /** The id of no question at all. */
  public static final String OTHERWISE = "otherwise";

  public RulePath {
    answered = List.copyOf(answered);
  }

  public Optional<Answered> taken() {
    return answered.stream().filter(Answered::taken).findFirst();
  }

  public Move move() {
    return taken().map(Answered::would).orElse(otherwise);
  }

  public String branch() {
    return taken().map(each -> each.node().id()).orElse(OTHERWISE);
  }

  /** Whether safety decided, so that no model may have a say. */
  public boolean safety() {
    return taken().map(each -> each.node().safety()).orElse(false);
  }

  /** Questions about safety that nobody could answer. */
  public List<Answered> unknownSafety() {
    return answered.stream().filter(each -> each.node().safety() && each.unknown()).toList();
  }

  /** Questions that were asked and that nobody could answer. */
  public List<Answered> unknown() {
    return answered.stream().filter(each -> each.asked() && each.unknown()).toList();
  }
}
