package dev.cairn.app;

import dev.cairn.action.kept.Unavailable;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The sample athletes again and again, each time by another name. */
final class ManyAthletes {
  private final SampleAthletes samples;
  private final int count;

  ManyAthletes(Path home, int count) {
    this.samples = new SampleAthletes(home);
    this.count = count;
  }

  List<AthleteFile> read() {
    List<AthleteFile> originals = samples.athletes();
    List<AthleteFile> many = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      many.add(renamed(originals.get(i % originals.size()), i));
    }
    return many;
  }

  private static AthleteFile renamed(AthleteFile original, int number) {
    try {
      byte[] bytes = original.canonicalInput().getBytes(StandardCharsets.UTF_8);
      ObjectNode athlete = (ObjectNode) JsonFile.read(bytes).root();
      athlete.put("id", original.athlete().id() + "-" + number);
      athlete.put("name", original.athlete().name() + " " + number);
      return (AthleteFile) AthleteReader.read(Canonical.bytes(athlete));
    } catch (JsonProblem impossible) {
      throw new Unavailable("A sample athlete cannot be read again.", impossible);
    }
  }
}
