package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Athlete;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.trail.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same athletes give the same bytes, however the packs came in and whoever else is planning.
 */
class SameBytesTest {
  private static final int ATHLETES = 24;
  private static final List<String> PACKS = List.of("running", "aaa-club", "zzz-club");

  @TempDir private Path folder;

  @Test
  void underEveryOrderOfThePacks() throws Exception {
    List<String> usual = lines(new Planner(shelf("usual", PACKS)));
    List<String> turned = new ArrayList<>(PACKS);
    Collections.reverse(turned);
    RunningRules rules = shelf("turned", turned);
    assertThat(rules.packs()).hasSize(3);
    assertThat(lines(new Planner(rules))).isEqualTo(usual);
    assertThat(lines(RunningPack.planner())).isNotEqualTo(usual);
  }

  /** One modifier a file, so file names order them: that orders what the trail lists, no value. */
  @Test
  void theOrderOfModifiersInsideAPackChangesNoNumber() {
    RunningRules rules = RunningPack.rules();
    Planner usual = new Planner(rules);
    for (int by : new int[] {0, 5, 11}) {
      List<Modifier> turned = new ArrayList<>(rules.modifiers());
      Collections.reverse(turned);
      Collections.rotate(turned, by);
      Planner other = new Planner(with(rules, turned));
      for (long seed = 0; seed < 60; seed++) {
        Athlete athlete = RandomAthletes.athlete(seed);
        assertThat(other.numbers(athlete)).as("seed %d", seed).isEqualTo(usual.numbers(athlete));
      }
    }
  }

  private static RunningRules with(RunningRules rules, List<Modifier> modifiers) {
    return new RunningRules(
        rules.packs(),
        rules.templates(),
        rules.growth(),
        rules.limits(),
        rules.shareBands(),
        rules.intensity(),
        rules.workouts(),
        modifiers,
        rules.redLines(),
        rules.floors());
  }

  @Test
  void theOrderInWhichAPackListsItsFilesChangesNoByte() throws Exception {
    Path shelf = folder.resolve("listed");
    copy(Path.of("plugins/running"), shelf.resolve("running"), true);
    RunningRules usual = PackShelf.open(shelf, CaseRunner.passing()).running();
    Path manifest = shelf.resolve("running/pack.json");
    List<String> listed = new ArrayList<>();
    Matcher entry =
        Pattern.compile("\"modifiers/[^:]+: \"[0-9a-f]+\"").matcher(Files.readString(manifest));
    while (entry.find()) {
      listed.add(entry.group());
    }
    assertThat(listed).hasSizeGreaterThan(20);
    String turned = Files.readString(manifest);
    for (int i = 0; i < listed.size(); i++) {
      turned = turned.replace(listed.get(i), "<" + i + ">");
    }
    for (int i = 0; i < listed.size(); i++) {
      turned = turned.replace("<" + i + ">", listed.get(listed.size() - 1 - i));
    }
    Files.writeString(manifest, turned);
    RunningRules rules = PackShelf.open(shelf, CaseRunner.passing()).running();
    assertThat(rules.modifiers())
        .extracting(Modifier::id)
        .isEqualTo(usual.modifiers().stream().map(Modifier::id).toList());
  }

  @Test
  void withOnePlannerSharedByUpToEightThreads() throws Exception {
    Planner planner = RunningPack.planner();
    List<String> usual = lines(planner);
    for (int threads : new int[] {1, 3, 8}) {
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        List<Callable<String>> tasks = new ArrayList<>();
        for (long seed = 0; seed < ATHLETES; seed++) {
          long one = seed;
          tasks.add(() -> line(planner, one));
        }
        List<String> shared = new ArrayList<>();
        for (Future<String> future : pool.invokeAll(tasks)) {
          shared.add(future.get());
        }
        assertThat(shared).as("%d threads", threads).isEqualTo(usual);
      }
    }
  }

  /** The shelf's files written in this order of packs, and each pack's the other way about. */
  private RunningRules shelf(String name, List<String> packs) throws Exception {
    Path shelf = folder.resolve(name);
    for (String pack : packs) {
      if (pack.equals("running")) {
        copy(Path.of("plugins/running"), shelf.resolve(pack), packs.getFirst().equals(pack));
      } else {
        club(shelf.resolve(pack));
      }
    }
    return PackShelf.open(shelf, CaseRunner.passing()).running();
  }

  private static void copy(Path from, Path to, boolean forwards) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(from)) {
      files = new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
    }
    if (!forwards) {
      Collections.reverse(files);
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  /** A pack with one modifier that applies to everybody. */
  private static void club(Path pack) throws Exception {
    String id = pack.getFileName().toString();
    Files.createDirectories(pack.resolve("modifiers"));
    String modifier =
        """
        {
          "schema": 1, "id": "%s-slow", "name": "Slowly in %s", "condition": "weeklyKm >= 0",
          "effects": [{ "quantity": "weeklyIncrease", "operation": "at_most",
            "low": 4, "high": 9, "conservative": 4, "value": 8 }],
          "reason": "Here nobody hurries.",
          "evidence": { "citation": "habit", "grade": "C", "checked": "K" },
          "status": "conservative-default"
        }
        """
            .formatted(id, id);
    Files.writeString(pack.resolve("modifiers/slow.json"), modifier);
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(modifier.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Files.writeString(
        pack.resolve("pack.json"),
        """
        {
          "schema": 1, "id": "%s", "version": "1.0.0", "name": "%s", "description": "A club.",
          "requires": ["running"],
          "files": { "modifiers/slow.json": "%s" }
        }
        """
            .formatted(id, id, java.util.HexFormat.of().formatHex(hash)));
  }

  private static List<String> lines(Planner planner) {
    return LongStream.range(0, ATHLETES).mapToObj(seed -> line(planner, seed)).toList();
  }

  private static String line(Planner planner, long seed) {
    return switch (planner.plan(RandomAthletes.athlete(seed))) {
      case Outcome.Planned planned ->
          Arrays.toString(new PlanJson().line(planned.plan(), "{\"request\":{},\"snapshot\":{}}"));
      case Outcome.Refused refused -> refused.refusal().toString();
    };
  }
}
