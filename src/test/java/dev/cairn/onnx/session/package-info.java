/** Tests of the package with the same name. */
@NullMarked
package dev.cairn.onnx.session;

import org.jspecify.annotations.NullMarked;
