package dev.cairn.ui;

import dev.cairn.intake.lifting.LifterReader;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ArrayNode;

/** A log as it was after its first sessions. */
public final class FewSessions {
  private FewSessions() {}

  public static LogFile first(LogFile file, int sessions) {
    try {
      byte[] bytes = file.canonicalInput().getBytes(StandardCharsets.UTF_8);
      var root = JsonFile.read(bytes).root();
      ArrayNode all = (ArrayNode) root.path("log").path("sessions");
      while (all.size() > sessions) {
        all.remove(all.size() - 1);
      }
      return (LogFile) LifterReader.read(root.toString().getBytes(StandardCharsets.UTF_8));
    } catch (JsonProblem impossible) {
      throw new IllegalStateException("A log that was read cannot be read again", impossible);
    }
  }
}
