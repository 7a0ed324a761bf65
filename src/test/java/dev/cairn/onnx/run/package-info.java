/** Tests of the package with the same name. */
@NullMarked
package dev.cairn.onnx.run;

import org.jspecify.annotations.NullMarked;
