package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What is needed to run Cairn is given away with it; what is not free enough must not be needed.
 */
class LibrariesTest {
  @Test
  void jmhStaysInTheCheckout() throws Exception {
    List<Element> jmh =
        dependencies().stream()
            .filter(library -> text(library, "groupId").equals("org.openjdk.jmh"))
            .toList();

    assertThat(jmh)
        .isNotEmpty()
        .allSatisfy(library -> assertThat(text(library, "scope")).isEqualTo("provided"));
  }

  private static List<Element> dependencies() throws Exception {
    NodeList all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile())
            .getElementsByTagName("dependency");
    return IntStream.range(0, all.getLength()).mapToObj(at -> (Element) all.item(at)).toList();
  }

  private static String text(Element library, String name) {
    NodeList found = library.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
