package dev.cairn.action.text;

import dev.cairn.action.Records;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.PassageKey;
import java.util.ArrayList;
import java.util.List;

/**
 * What speaks against text that stands, as the sceptic sees it now.
 *
 * @param blocks whether nothing but other words help; otherwise the coach whose words they are may
 *     say that they are meant so
 */
public record Doubt(PassageKey key, Objection objection, boolean blocks) {
  /** All that speaks against the text of a plan, in its order. */
  public static List<Doubt> of(Records records, TextScene scene) {
    List<String> heard = Heard.of(records, scene.plan().athleteId());
    List<Doubt> doubts = new ArrayList<>();
    for (KeptPassage passage : KeptText.of(records, scene).all()) {
      Draft draft = new Draft(passage.key(), passage.written(), passage.author());
      List<String> forbidden = passage.byCoach() ? List.of() : heard;
      if (scene.check(draft, forbidden) instanceof Checked.Refused refused) {
        for (Objection objection : refused.objections()) {
          doubts.add(new Doubt(passage.key(), objection, blocks(passage.author(), objection)));
        }
      }
    }
    return doubts;
  }

  /** Names what is doubted: "week/9/note name Wilhelmina". */
  public String text() {
    return key.text() + " " + objection.kind().word() + " " + objection.words();
  }

  /** Against the plan nobody may speak; on all else a coach answers for words of his own. */
  private static boolean blocks(Author author, Objection objection) {
    return switch (author) {
      case Author.Template _, Author.Remote _ -> true;
      case Author.Coach _ -> objection.contradicts();
    };
  }
}
