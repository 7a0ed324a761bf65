package dev.cairn.ui.office;

import dev.cairn.action.text.KeptPassage;
import dev.cairn.action.text.KeptPassage.RefusedText;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text at one place: what the template says, and what is kept.
 *
 * @param kept null while nobody kept anything, so that the template's text stands
 * @param approved whether it was approved as it stands
 */
public record TextPassage(Passage template, @Nullable KeptPassage kept, boolean approved) {
  public PassageKey key() {
    return template.key();
  }

  /** What lies before the coach, slots as {{F3}}: also what was refused, until that is settled. */
  public String written() {
    RefusedText refused = refused();
    return refused == null ? stands() : refused.written();
  }

  /** What holds, slots as {{F3}}. */
  public String stands() {
    return kept == null ? template.written() : kept.written();
  }

  /** Whose words lie before the coach. */
  public Author author() {
    RefusedText refused = refused();
    if (refused != null) {
      return refused.author();
    }
    return kept == null ? template.author() : kept.author();
  }

  /** What speaks against what lies before the coach. */
  public List<Objection> objections() {
    RefusedText refused = refused();
    if (refused != null) {
      return refused.objections();
    }
    return kept == null ? List.of() : kept.objections();
  }

  /** What a writer elsewhere proposed and may not be shown to an athlete. */
  public @Nullable RefusedText refused() {
    return kept == null ? null : kept.refused();
  }

  public boolean byCoach() {
    return kept != null && kept.byCoach();
  }

  /** Whether it must be settled before it can be approved. */
  public boolean open() {
    return refused() != null || kept != null && kept.contradicts();
  }
}
