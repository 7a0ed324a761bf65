package dev.cairn.outgo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.paper.Form;
import dev.cairn.action.paper.Handout;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Language;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void aLineForEachDay() {
    List<String> lines = lines(Handouts.of("alex", Language.ENGLISH, Grid.KM));
    assertThat(lines).hasSize(1 + 12 * 7);
    assertThat(lines.getFirst())
        .isEqualTo(
            "date,day,week,kind of week,type,title,length km,minutes,pace,heart rate zone,text");
    assertThat(lines)
        .anyMatch(line ->
            line.startsWith(
                "2027-01-31,Sunday,9,Peak,Long run,Long run,18.0,117,6:09–6:57 /km,Z2,"));
  }

  @Test
  void germanFiguresHaveAComma() {
    assertThat(lines(Handouts.of("alex", Language.GERMAN, Grid.KM)))
        .anyMatch(line -> line.contains(",Langer Lauf,Langer Lauf,\"18,0\",117,"));
  }

  @Test
  void whatASpreadsheetWouldRunIsDefused() {
    Handout alex = Handouts.of("alex", Language.ENGLISH, Grid.KM);
    for (String bad : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=HYPERLINK(\"a\",\"b\")")) {
      TreeMap<String, String> texts = new TreeMap<>(alex.texts());
      texts.put("day/2027-01-31/title", bad);
      Handout changed =
          new Handout(
              alex.plan(), true, 1, texts, List.of(), Language.ENGLISH, Grid.KM, DayOfWeek.MONDAY);
      String cell = "'" + bad;
      String written = bad.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
      assertThat(lines(changed)).anyMatch(line -> line.contains(",Long run," + written + ",18.0"));
    }
  }

  private static List<String> lines(Handout handout) {
    String text = new String(Handouts.press().make(handout, Form.CSV), StandardCharsets.UTF_8);
    assertThat(text).endsWith("\r\n");
    return List.of(text.split("\r\n"));
  }
}
