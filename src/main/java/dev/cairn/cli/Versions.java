package dev.cairn.cli;

import dev.cairn.engine.EngineVersion;
import dev.cairn.pack.shelf.PackStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is running: the program, its engine and its packs. */
record Versions(@Nullable String program, List<PackStatus> packs) {
  String text() {
    StringBuilder text = new StringBuilder("Cairn ");
    text.append(program == null ? "built from source" : program).append('\n');
    text.append("engine ").append(EngineVersion.CURRENT).append('\n');
    for (PackStatus pack : packs) {
      text.append("pack ").append(pack.id());
      text.append(pack.version() == null ? "" : " " + pack.version());
      text.append(pack.enabled() ? "" : ", left out").append('\n');
    }
    return text.toString();
  }
}
