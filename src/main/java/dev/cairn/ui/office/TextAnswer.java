package dev.cairn.ui.office;

import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.Written;
import java.util.List;
import java.util.Optional;

/** What came of asking a service. */
public sealed interface TextAnswer {
  /**
   * Text came and was taken in.
   *
   * @param refused how many passages were refused, so that the template's text stands there
   * @param again what would ask once more for those
   */
  record Came(Written written, long refused, List<String> remarks, Optional<Outgoing> again)
      implements TextAnswer {}

  /**
   * None came, and nothing has changed.
   *
   * @param cancelled the coach stopped it
   */
  record Stopped(String sentence, boolean cancelled) implements TextAnswer {}
}
