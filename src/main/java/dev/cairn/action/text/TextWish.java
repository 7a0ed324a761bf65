package dev.cairn.action.text;

import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Rendering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which text of a week, or of the plan, somebody else is to write.
 *
 * @param runner who it is for, by the workspace's own opaque id
 * @param age whole years; null when not known
 */
public record TextWish(
    FactSheet sheet,
    List<PassageKey> passages,
    Rendering shown,
    String runner,
    @Nullable Integer age) {
  public TextWish {
    passages = List.copyOf(passages);
  }

  /** The same for fewer passages. */
  public TextWish only(List<PassageKey> fewer) {
    return new TextWish(sheet, fewer, shown, runner, age);
  }
}
