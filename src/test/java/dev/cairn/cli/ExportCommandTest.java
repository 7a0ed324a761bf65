package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final String ALEX = "sample-athletes/alex/athlete.json";
  private static final String PLAN = "sample-athletes/alex/plan.json";

  @TempDir Path folder;

  private Desk desk() {
    Desk desk = new Desk(folder);
    desk.rules = RunningPack.rules();
    return desk;
  }

  @Test
  void aPlanOfAFileBecomesAllThree() throws IOException {
    Desk desk = desk();
    Path pdf = folder.resolve("alex.pdf");
    Path ics = folder.resolve("alex.ics");
    Path csv = folder.resolve("alex.csv");
    assertThat(
            desk.run(
                "export",
                PLAN,
                "--to",
                pdf.toString(),
                "--to",
                ics.toString(),
                "--to",
                csv.toString(),
                "--lang",
                "de"))
        .isEqualTo(Exit.DONE);
    assertThat(desk.out()).contains("alex.pdf").contains("alex.ics").contains("alex.csv");
    assertThat(text(pdf)).contains("Plan Version 1", "Halbmarathon", "55,0 km");
    assertThat(Files.readString(ics)).startsWith("BEGIN:VCALENDAR\r\n").contains("Langer Lauf");
    assertThat(Files.readString(csv)).startsWith("Datum,Tag,Woche");
  }

  @Test
  void whatIsThereIsNotOverwrittenUnlessThatIsSaid() throws IOException {
    Desk desk = desk();
    Path there = Files.writeString(folder.resolve("there.csv"), "mine");
    Path other = folder.resolve("other.ics");
    assertThat(desk.run("export", PLAN, "--to", other.toString(), "--to", there.toString()))
        .isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("there.csv is there already").contains("--replace");
    assertThat(there).hasContent("mine");
    assertThat(other).doesNotExist();
    assertThat(desk.run("export", PLAN, "--to", there.toString(), "--replace"))
        .isEqualTo(Exit.DONE);
    assertThat(Files.readString(there)).startsWith("date,day,week");
  }

  @Test
  void aFolderThatIsNotThereLeavesNothing() {
    Desk desk = desk();
    Path lost = folder.resolve("none").resolve("alex.pdf");
    assertThat(desk.run("export", PLAN, "--to", lost.toString())).isEqualTo(Exit.FAILED);
    assertThat(desk.err()).contains("its folder does not exist");
    assertThat(lost.getParent()).doesNotExist();
  }

  @Test
  void theStandingPlanLeavesWithItsVersionAndTakesBackDaysThatAreGone() throws IOException {
    Desk desk = desk();
    done(desk, "athletes", "add", ALEX);
    done(desk, "plan", "--all");
    Path first = folder.resolve("first.ics");
    done(desk, "export", "--athlete", "alex", "--to", first.toString());
    assertThat(Files.readString(first)).contains("SEQUENCE:0").doesNotContain("CANCELLED");
    done(desk, "review", "modify", "alex", "--type", "2027-02-18", "rest");
    Path second = folder.resolve("second.ics");
    Path pdf = folder.resolve("second.pdf");
    done(desk, "export", "--athlete", "alex", "--to", second.toString(), "--to", pdf.toString());
    assertThat(Files.readString(second))
        .contains("SEQUENCE:1")
        .contains("UID:2027-02-18.alex@plan.cairn.dev\r\n")
        .containsOnlyOnce("STATUS:CANCELLED");
    assertThat(text(pdf)).contains("Plan version 2");
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    Desk desk = desk();
    assertThat(desk.run("export", PLAN)).isEqualTo(Exit.USAGE);
    assertThat(desk.err()).contains("No file to write is named");
    String csv = folder.resolve("x.csv").toString();
    assertThat(desk.run("export", PLAN, "--to", folder.resolve("x.doc").toString()))
        .isEqualTo(Exit.USAGE);
    assertThat(desk.err()).contains("x.doc does not say what to write");
    assertThat(desk.run("export", PLAN, "--to", csv, "--to", folder.resolve("y.csv").toString()))
        .isEqualTo(Exit.USAGE);
    assertThat(desk.err()).contains("Two files of the same kind");
    assertThat(desk.run("export", "--to", csv)).isEqualTo(Exit.USAGE);
    assertThat(desk.run("export", PLAN, "--to", csv, "--lang", "fr")).isEqualTo(Exit.USAGE);
    assertThat(desk.run("export", PLAN, "--to", csv, "--units", "ell")).isEqualTo(Exit.USAGE);
    assertThat(desk.run("export", PLAN, "--to", csv, "--week-start", "friday"))
        .isEqualTo(Exit.USAGE);
    assertThat(desk.run("export", "--athlete", "zoe", "--to", csv)).isNotEqualTo(Exit.DONE);
    assertThat(Path.of(csv)).doesNotExist();
  }

  private static void done(Desk desk, String... words) {
    assertThat(desk.run(words)).as(desk.err()).isEqualTo(Exit.DONE);
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      return new PDFTextStripper().getText(document);
    }
  }
}
