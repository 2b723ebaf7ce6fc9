import { addWords } from "../catalogue";
import { dataWords } from "../words/data";

addWords("data", dataWords);
