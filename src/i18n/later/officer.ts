import { addWords } from "../catalogue";
import { officerWords } from "../words/officer";

addWords("officer", officerWords);
