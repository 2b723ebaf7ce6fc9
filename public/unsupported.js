// Runs only in browsers too old for JavaScript modules.
var root = document.getElementById("root");
root.innerHTML =
  "<p>เบราว์เซอร์นี้เก่าเกินไป โปรดใช้ Chrome, Edge, Firefox หรือ Safari รุ่นปัจจุบัน</p>" +
  '<p lang="en">This browser is too old. Please use a current Chrome, Edge, Firefox or Safari.</p>';
