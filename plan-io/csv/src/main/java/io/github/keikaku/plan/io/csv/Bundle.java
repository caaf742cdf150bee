package io.github.keikaku.plan.io.csv;

import java.io.IOException;
import java.io.InputStream;

/** The files of one plan. */
interface Bundle {

    /** The name of the file that describes the others. */
    String DATA_PACKAGE = "datapackage.json";

    /** How the names of tables' files end. */
    String EXTENSION = ".csv";

    /**
     * Looks at names and sizes; what is unsafe is reported.
     *
     * @return the bytes of the data package; none if there is no such file
     */
    byte[] inspect() throws IOException;

    /** Hands out the CSV files one after another. To be called only after an inspection without faults. */
    void visit(Visitor visitor) throws IOException;

    /** What looks at files. */
    interface Visitor {

        /**
         * Looks at a file.
         *
         * @param name its name without folders
         * @param content its content, not to be closed
         */
        void file(String name, InputStream content) throws IOException;
    }
}
