package dev.cairn.outgo.pdf;

/** The weights that text is set in. */
enum Face {
  PLAIN("Inter-Regular.ttf"),
  STRONG("Inter-SemiBold.ttf"),
  BOLD("Inter-Bold.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
