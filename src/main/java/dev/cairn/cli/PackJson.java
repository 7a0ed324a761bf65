package dev.cairn.cli;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.pack.PackProblem;
import dev.cairn.pack.shelf.PackStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The packs and how far each came, as one canonical JSON line. */
final class PackJson {
  private final CanonicalWriter out = new CanonicalWriter();

  String line(List<PackStatus> packs) {
    out.clear();
    out.beginObject().name("packs").beginArray();
    packs.forEach(this::pack);
    out.endArray().endObject();
    return new String(out.toBytes(), StandardCharsets.UTF_8) + "\n";
  }

  private void pack(PackStatus pack) {
    out.beginObject().name("cases").integer(pack.counts().cases());
    out.name("enabled").bool(pack.enabled());
    out.name("exercises").integer(pack.counts().exercises());
    out.name("id").text(pack.id());
    out.name("meetings").integer(pack.counts().meetings());
    out.name("models").integer(pack.counts().models());
    out.name("modifiers").integer(pack.counts().modifiers());
    out.name("problem");
    problem(pack.problem());
    out.name("questions").integer(pack.counts().questions());
    out.name("redLines").integer(pack.counts().redLines());
    out.name("sentences").integer(pack.counts().sentences());
    out.name("sha256").text(pack.sha256());
    out.name("stage").text(pack.stage().word());
    out.name("templates").integer(pack.counts().templates());
    out.name("version").text(pack.version());
    out.name("workouts").integer(pack.counts().workouts());
    out.endObject();
  }

  private void problem(@Nullable PackProblem problem) {
    if (problem == null) {
      out.nothing();
      return;
    }
    out.beginObject().name("column").integer(problem.column());
    out.name("file").text(problem.file());
    out.name("line").integer(problem.line());
    out.name("maybe").text(problem.maybe());
    out.name("message").text(problem.message());
    out.endObject();
  }
}
