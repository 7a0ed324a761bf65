package dev.cairn.trail;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a line of a file of plans holds: a plan, or why there is none. */
public sealed interface StoredAnswer {
  /** Null when nobody could read whose athlete it was. */
  @Nullable String athleteId();

  /** A plan, whether or not its content still belongs to the hash it carries. */
  record Planned(StoredPlan plan, String contentHash) implements StoredAnswer {
    @Override
    public String athleteId() {
      return plan.athleteId();
    }

    /** Whether somebody changed the line after it was made. */
    public boolean altered() {
      return !plan.hash().equals(contentHash);
    }
  }

  /** A refusal with its reason. */
  record Refused(String athleteId, String reason) implements StoredAnswer {}

  /** An athlete who could not be read or planned, and why. */
  record Failed(@Nullable String athleteId, String message) implements StoredAnswer {}

  static StoredAnswer read(byte[] line) throws DamagedPlan {
    JsonNode root;
    try {
      root = JsonFile.read(line).root();
    } catch (JsonProblem broken) {
      throw new DamagedPlan("The line is not valid JSON: " + broken.getMessage() + ".");
    }
    Stored stored = new Stored(root, "");
    if (stored.has("refusal")) {
      return new Refused(stored.text("athleteId"), stored.object("refusal").text("reason"));
    }
    if (stored.has("error")) {
      String message = stored.object("error").text("message");
      return new Failed(stored.optionalText("athleteId"), message);
    }
    return new Planned(PlanReader.read(line), PlanReader.contentHash(line));
  }
}
