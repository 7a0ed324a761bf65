package dev.cairn.action.text;

import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text at one place of a plan, as it is kept.
 *
 * @param plan the hash of the plan it speaks of
 * @param written the words, slots as {{F3}}
 * @param objections what the sceptic has against a coach's own words; empty for all others, who
 *     come no further than the sceptic lets them
 * @param refused what somebody else wrote for this place and may not be shown
 */
public record KeptPassage(
    String plan,
    Language language,
    PassageKey key,
    String written,
    Author author,
    List<Objection> objections,
    @Nullable RefusedText refused) {
  /** Words that were refused, by whom they are and why. */
  public record RefusedText(String written, Author author, List<Objection> objections) {
    public RefusedText {
      objections = List.copyOf(objections);
    }
  }

  public KeptPassage {
    objections = List.copyOf(objections);
  }

  /** Whether a coach wrote it, so that nothing but a coach replaces it. */
  public boolean byCoach() {
    return author instanceof Author.Coach;
  }

  /** As it is shown, whatever speaks against it. */
  public Passage passage() {
    return new Passage(key, Piece.read(written), author);
  }

  /** Whether it says what the plan does not. */
  public boolean contradicts() {
    return objections.stream().anyMatch(Objection::contradicts);
  }

  /** What it is filed under beside the person. */
  String part() {
    return part(plan, language, key);
  }

  static String part(String plan, Language language, PassageKey key) {
    return prefix(plan, language) + key.text();
  }

  static String prefix(String plan, Language language) {
    return plan + "/" + language.word() + "/";
  }
}
