/** Given names that are common in English text and seldom anything else: a sign that two or three words name a person. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abbas Abby Abdallah Abdel Abdelaziz Abdirahman Abdou Abdul Abdulaziz Abdulla Abdullah Abigail Abu Adam Adama
  Ade Adela Adele Adil Adnan Adolf Adrian Adriana Adrien Agata Agnes Agnieszka Ahmad Ahmed Ahmet Aidan Aiden Aisha
  Ajay Akbar Akihiro Akiko Akio Akira Akshay Alain Alan Alastair Albert Alberto Aldo Alec Alejandro Aleksandar
  Aleksander Aleksandr Aleksandra Aleksei Aleksey Alessandra Alessandro Alessia Alex Alexander Alexandra Alexandre
  Alexei Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alisa Alison Alistair Allan Allen Allison Alma Alois
  Alvaro Alvin Alyssa Amal Amalia Amanda Amar Amara Amelia Amina Amir Amit Amos Amparo Amy Ana Anand Anastasia Anatoly
  Anders Andre Andrea Andreas Andreea Andrei Andrej Andres Andrew Andrey Andrija Andriy Andrzej André Andrés Andy
  Angel Angela Angelina Angelo Angus Anil Anita Anja Anjali Anke Ann Anna Annabel Annalena Anne Anne-Marie Annette
  Annie Anthony Antoine Anton Antonella Antonia Antonio Antti António Antônio Anwar Archie Ariana Ariel Arjun Armando
  Arnaud Arne Arnold Arsène Artem Arthur Arturo Arun Arvind Asad Asha Ashley Ashok Asif Astrid Atsushi Augusto Aurelia
  Aurélien Avi Awad Axel Ayman Ayse Ayşe Aziz Babak Barack Barbara Barry Bart Bashar Bashir Basil Bastian Beatrice
  Beatriz Becky Bela Ben Benedict Benedikt Benjamin Benoit Benoît Berit Bernadette Bernard Bernardo Bernd Bernie Bert
  Bertrand Beth Betty Bhavesh Bianca Bilal Bill Bjorn Björn Bo Bob Bogdan Bojan Boris Brad Bradley Brenda Brendan
  Brett Brian Bridget Brigitte Britta Bronwyn Bruce Bruno Bryan Burak Byron Caitlin Calvin Cameron Camila Camille
  Candace Carina Carl Carla Carlos Carly Carmen Carol Carole Caroline Carolyn Carrie Caspar Cassandra Catherine Cathy
  Cecil Cecilia Cedric Celia Celine Cemal Cesar Chantal Charlene Charles Charlie Charlotte Cheryl Chiara Chidi Chinedu
  Chloe Chloé Chris Christa Christian Christiane Christina Christine Christophe Christopher Christos Ciara Ciaran
  Cillian Cindy Claire Clara Clare Clarence Claude Claudia Claudio Claus Clemens Clifford Clint Clive Clément Colin
  Connor Conor Constance Consuelo Corinne Cornelia Cory Craig Cristian Cristina Cristóbal Curtis Cynthia Cyril Czeslaw
  Cédric Céline César Dag Dagmar Daisuke Daisy Dalia Damian Damien Damir Dana Daniel Daniela Daniele Danielle Danilo
  Danny Dario Darius Dariusz Darrell Darren Darryl Darya Dave David Dawn Dean Debbie Deborah Declan Deepak Deirdre
  Delia Demetrius Denis Denise Dennis Denys Derek Derrick Desmond Devon Dewi Diana Diane Dick Didier Diego Dieter
  Dilip Dimitar Dimitri Dimitris Dina Dirk Djamel Dmitri Dmitry Dolores Domenico Dominic Dominik Dominique Don Donald
  Donna Dora Doreen Doris Dorothy Doug Dragan Drew Duncan Dusan Dušan Dwayne Dwight Dylan Earl Ebrahim Ed Eddie Edgar
  Edith Edmund Edoardo Eduard Eduardo Edward Edwin Efraín Egon Ehud Eileen Einar Elaine Eleanor Elena Elias Elif
  Elijah Elinor Elisa Elisabeth Elise Elisha Eliza Elizabeth Ella Ellen Elliot Elliott Ellis Elmar Elsa Elvira Emanuel
  Emanuele Emeka Emil Emile Emilia Emiliano Emilio Emily Emine Emir Emma Emmanuel Emmanuelle Emre Enda Enrico Enrique
  Enzo Eoin Ercan Erdem Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Erwin Esteban Estelle Esther Ethan
  Etienne Eugene Eugenia Eugenio Eun-ju Eva Evan Evelyn Evelyne Evgeny Ewa Ewan Ezra Fabian Fabien Fabio Fabrice Fadi
  Faisal Farah Farhad Farid Farida Farouk Fatih Fatima Fatma Fatou Faye Federico Felicia Felicity Felipe Felix
  Ferdinand Fernanda Fernando Fidel Filip Filippo Fiona Fionn Fletcher Flora Florian Floyd Francesca Francesco Francis
  Francisco Franck Franco Francois Frank Frans Franz François Françoise Fraser Fred Freddie Frederick Freya Frida
  Friedrich Fritz Fulvio Fumio Gabor Gabriel Gabriela Gabriele Gabrielle Gaetano Gail Galina Ganesh Gareth Garry Gary
  Gaston Gavin Gavriel Gemma Gene Genevieve Geoff Geoffrey Georg George Georges Georgina Georgios Gerald Gerard Gerd
  Gerhard Germán Gerry Gert Ghassan Ghislaine Giacomo Gianluca Gianluigi Gianni Gideon Gil Gilbert Gilles Gina Giorgi
  Giorgio Giovanna Giovanni Giulia Giuliano Giulio Giuseppe Glen Glenda Glenn Gloria Gonzalo Goran Gordon Gottfried
  Grace Graciela Graeme Graham Greg Gregor Gregory Greta Grigory Grzegorz Guido Guillaume Guillermo Gulnara Gunnar
  Gunter Gus Gustav Gustavo Guy Gwen Gwyneth Gábor Günter Günther Habib Hadi Haider Hakan Hal Hala Hamad Hamid Hamish
  Hana Hanan Hank Hanna Hannah Hanne Hannelore Hans Hans-Peter Harold Harry Haruki Haruto Harvey Hasan Hashim Hassan
  Hatice Hazel Heather Hector Heidi Heike Heinrich Heinz Helen Helena Helga Helge Helmut Hemi Henri Henrietta Henrik
  Henrique Henry Herbert Herman Hermann Hernán Hideki Hideo Hilary Hilda Hillary Hiroaki Hiroki Hiroko Hiroshi Hisham
  Holger Holly Horst Hossam Hossein Howard Hubert Hugh Hugo Hugues Humberto Husain Hussein Hyun-jin Håkan Héctor Iain
  Ian Ibrahim Ibrahima Ida Idris Ignacio Ignatius Igor Ihor Ikram Ilana Ilaria Ilham Ilias Ilse Ilya Iman Imran Ines
  Inga Ingeborg Ingo Ingrid Inés Ioana Ioannis Iqbal Ira Irena Irene Irina Iris Irma Isaac Isabel Isabella Isabelle
  Isaiah Ishaan Ismael Ismail Issa Istvan István Itzhak Ivan Ivana Ivar Ivica Ivo Iván Izabela Jaap Jacek Jack Jackie
  Jaclyn Jacob Jacopo Jacqueline Jacques Jaime Jair Jake Jakob Jakub Jamal James Jamie Jamil Jan Jan-Peter Jana Jane
  Janet Janez Janice Janina Janine Janis Janusz Jaroslav Jarosław Jarrett Jasmin Jasmine Jason Jasper Javad Javed
  Javier Jaya Jayne Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Luc Jean-Marc Jean-Marie
  Jean-Michel Jean-Paul Jean-Pierre Jeanette Jeanne Jeannette Jeff Jeffrey Jelena Jennifer Jens Jens-Peter Jeremiah
  Jeremy Jerome Jerry Jerzy Jesse Jessica Jessie Jesus Jesús Jianguo Jill Jim Jimmy Jin-woo Joachim Joakim Joan Joanna
  Joanne Joaquim Joaquin Joaquín Jocelyn Jochen Jodie Joe Joel Joerg Johan Johann Johanna Johannes John Johnnie Johnny
  Jolanta Jon Jonas Jonathan Jonathon Jony Jorge Jose Joseba Josef Josefina Joseph Josephine Josh Joshua Josiah Josie
  Josip José Jovan Joyce Jozef João Juan Juana Judah Jude Judith Judy Jules Julia Julian Julianne Julie Julien Juliet
  Juliette Julio Julius Jurgen Justin Justine Justyna Jutta Jyrki József Jörg Jürgen Kaarina Kamal Kamala Kamil Kamran
  Kanye Karen Karim Karin Karina Karl Karla Karol Karolina Karsten Kasper Katalin Katarina Katarzyna Kate Katharina
  Katharine Katherine Kathleen Kathrin Kathryn Kathy Katia Katie Katja Katrin Katrina Katsuya Katya Kaur Kayla Kazuo
  Kei Keiko Keir Keith Kelechi Kelly Kelvin Kemal Ken Kenji Kenneth Kenta Kerry Kerstin Ketan Kevin Khaled Khalid
  Kieran Kim Kimberly Kiran Kirill Kirk Kirsten Kirsty Kjell Klaus Knut Koichi Koji Kolja Konstantin Krishna Krista
  Kristen Kristian Kristin Kristina Kristof Kristoffer Krystyna Krzysztof Kunal Kurt Kwame Kwasi Kyle Kyoko Kyrylo
  Ladislav Lakshmi Lamar Lana Lance Lara Larry Lars Lasse Laszlo Latifa Laura Lauren Laurence Laurent Laurie Lautaro
  Lavinia Lawrence Layla Lazar Leah Leandro Leif Leila Lena Lennart Leo Leon Leonard Leonardo Leonid Leopold Leroy
  Lesley Leslie Leszek Leticia Lev Levi Lewis Liam Liana Lidia Liesbeth Liina Lilian Liliana Lillian Lily Lina Linda
  Lindsay Lindsey Linus Lionel Lisa Lloyd Lois Lola Lorena Lorenzo Loretta Lorna Lorraine Lothar Louis Louisa Louise
  Lovisa Luca Lucas Lucia Luciana Luciano Lucien Lucinda Lucy Ludmila Ludovic Ludwig Luigi Luis Luisa Luiz Luka Lukas
  Lukasz Luke Lula Luther Lutz Luís Lydia Lyle Lyndon Lynn László Maarten Maciej Madeleine Madeline Mads Magdalena
  Maggie Magnus Mahathir Mahdi Mahesh Mahmoud Mahmud Maia Maja Makoto Maksim Maksym Malala Malcolm Malik Mamadou Mandy
  Manfred Manish Manmohan Manoj Manon Mansour Manuel Manuela Mara Marat Marc Marcel Marcela Marcella Marcelo Marcia
  Marcin Marco Marcus Marek Margaret Margarita Margherita Margit Margot Marguerite Mari Maria Mariah Mariam Marian
  Mariana Marianne Mariano Marie Mariela Marilyn Marina Mario Marion Marisol Marjorie Mark Markku Marko Markus Marlene
  Marlon Marta Marte Martha Martin Martina Martine Marty Martín Marvin Marwan Mary Maryam Masahiro Masako Masashi
  Masoud Massimo Mateo Mateusz Mathew Mathias Mathieu Mathilde Matias Matilda Mats Matt Matteo Matthew Matthias
  Matthieu Matías Maud Maura Maureen Maurice Mauricio Mauro Max Maxime Maximilian Maxine Maya Meera Megan Mehdi Mehmet
  Mel Melanie Melinda Melissa Melvin Meredith Merle Mervyn Mette Micah Michael Michaela Michał Michel Michela Michele
  Michelle Mick Mickey Miguel Mihai Mika Mikael Mike Mikel Mikhail Mikko Mila Milena Milica Milos Miloš Mina Minh
  Miranda Miriam Mirjana Miroslav Misha Mitch Mitchell Mitsuo Moeen Mohamad Mohamed Mohammad Mohammed Mohan Mohsen
  Moira Mona Monica Monika Monique Monty Morgan Moritz Morris Morten Moshe Mostafa Muammar Muhammad Mukesh Muriel
  Murray Musa Mustafa Myra Myriam Márta Nabil Nadia Nadine Nadja Naeem Naftali Nagendra Najib Nana Nancy Naoki Naoko
  Naomi Naoto Narendra Naresh Nasser Natalia Natalie Natasha Nathalie Nathan Nathaniel Naveen Ndidi Neal Ned Nehemiah
  Neil Nelson Nenad Ngozi Nguyễn Niall Niamh Nicholas Nick Nicklas Nicky Nico Nicola Nicolae Nicolai Nicolas Nicole
  Nicolás Niels Nigel Nikita Nikki Niklas Nikola Nikolai Nikolaos Nikolay Nils Nina Nirmala Nisha Nitin Noah Noam Noel
  Noor Nora Norbert Noriko Norma Norman Noël Nuno Nuria Núria Octavio Odile Ofelia Okan Olaf Olav Ole Oleg Oleh Olek
  Oleksandr Oleksiy Olena Olga Oliver Olivia Olivier Olof Olusegun Omar Oonagh Osama Oscar Oskar Osman Otto Owen Oğuz
  Paavo Pablo Paddy Padraig Pamela Pascal Pascale Pasquale Patricia Patricio Patrick Patrik Patti Patty Paul Paula
  Paulina Pauline Paulo Pavel Pavol Pawel Paweł Pearl Pedro Peggy Pekka Penelope Penny Per Percy Perry Petar Pete
  Peter Petr Petra Petros Petteri Phil Philip Phillip Phoebe Phyllis Pia Pierre Pieter Pietro Pilar Piotr Plamen Polly
  Poul Prakash Pramod Prasad Priti Priya Priyanka Przemysław Qasim Quentin Quincy Rachael Rachel Radek Radoslav
  Radosław Rafael Rafał Rafiq Raghav Rahul Raimo Rajan Rajesh Rajiv Ralf Ralph Ramesh Ramin Ramiro Ramon Ramzan Ramón
  Randall Randy Rania Ranjit Raphael Raphaël Rashid Rasmus Ratko Raul Ravi Ray Raymond Razia Raúl Rebecca Rebekah
  Recep Reema Regina Reginald Rein Reinhard Reinhold Remy Renata Renate Renato Rene Renee René Renée Reuben Reza
  Rhiannon Rhys Ricarda Ricardo Riccardo Richard Richie Rick Rishi Rita Ritu Riyad Rob Robbie Robert Robertas Roberto
  Robin Rocco Rodney Rodolfo Rodrigo Roel Rogelio Roger Rohan Rohit Roland Rolf Romain Roman Romeo Romina Ron Ronald
  Ronaldo Ronan Ronen Ronnie Rory Rosa Rosalind Rose Rosemary Rosie Ross Rowan Roxanne Roy Ruben Ruby Rubén Rudi
  Rudolf Rudolph Rudy Rufus Rukhsana Rupert Ruslan Russell Ruth Ruud Ryan Ryszard Régis Rémi Sabine Sabrina Sachin
  Sadako Sadie Saeed Saleh Salim Sally Salma Salman Salvatore Sam Samantha Samir Samira Samuel Samuele Sandeep Sander
  Sandra Sandro Sandy Sanjay Sanjeev Sanna Santosh Sara Sarah Sarita Sasha Satoshi Satya Saul Scarlett Scott Sean
  Sebastian Sebastião Selena Selim Selina Selma Serena Serge Sergei Sergey Sergi Sergio Sergiu Serhii Serhiy Seth
  Severin Shahbaz Shahid Shane Shankar Shannon Shari Sharon Shashi Shaun Shauna Shawn Shehbaz Sheikh Sheikha Sheila
  Sheldon Shelley Sherif Sherry Shigeru Shimon Shinji Shinzo Shirin Shirley Shiro Shiv Shivani Shoaib Shreya Sidney
  Siegfried Sigmund Signe Sigrid Silvia Silvio Simon Simona Simone Sinead Sinéad Siobhan Sione Slavko Slobodan Sofia
  Sofie Sohail Solange Solomon Sonia Sonja Sonya Sophie Soraya Soren Spencer Spiros Stacey Stacy Stan Stanislas
  Stanislav Stanisław Stefan Stefania Stefanie Stefano Stefanos Steffen Stella Stephan Stephane Stephanie Stephen
  Steve Steven Stewart Stig Stijn Stuart Stéphane Stéphanie Sudhir Sumit Sunil Suresh Susan Susana Susanna Susanne
  Susie Suzan Suzanna Suzanne Sven Svetlana Swati Sybil Sylvain Sylvester Sylvia Sylvie Sébastien Søren Tadashi
  Tadeusz Taha Taiwo Takashi Takeshi Takuya Tamara Tamas Tamás Tania Tanja Tanya Tapio Tara Tareq Tariq Tarja Taro
  Tasha Tatiana Tatjana Tatsuya Tatyana Tayyip Ted Teemu Teodor Terence Teresa Tero Terrance Terrence Terry Tessa
  Thabo Thaddeus Theo Theodore Theresa Thiago Thierry Thomas Thomasz Thor Thorsten Thérèse Tiago Tibor Tiffany Tihomir
  Tilda Tilman Tim Timo Timothy Timur Tina Tobias Toby Todd Tom Tomas Tomasz Tomi Tomislav Tommaso Tommy Tomás Tomáš
  Toni Tony Toomas Torsten Toshiro Tracy Travis Trent Trevor Tricia Trinh Trish Tristan Troy Trudy Tsvetan Tunde Tyler
  Tyrone Tzipi Uche Udo Ugo Ulf Ulla Ulrich Ulrike Uma Umar Umberto Uri Urs Ursula Usha Usman Uwe Vaclav Vadim Vagner
  Valentin Valentina Valentino Valeria Valerie Valeriy Valery Valéry Vanessa Vasil Vasily Velma Vera Verena Vernon
  Veronica Verónica Vicente Vicki Vicky Victor Viggo Vijay Vikram Viktor Viktoria Viktoriya Ville Vince Vincent Vinod
  Viola Violet Virgil Virginie Vishal Vitali Vitalii Vitaliy Vitaly Vito Vittorio Vivek Vivian Vivienne Vlad Vladimir
  Vladislav Vojtěch Volker Volodymyr Vyacheslav Václav Víctor Wael Waleed Walid Wallace Walter Walther Wanda Warren
  Wayne Wei Wendy Werner Wesley Whitney Wiktor Wilbur Wilfred Wilfried Wilhelm Wilkister Willem Willi William Willie
  Wim Winfried Winifred Winnie Winston Witold Wladimir Wojciech Wolfgang Władysław Xabier Xavi Xavier Ximena Yael Yair
  Yana Yannick Yannis Yaroslav Yasmin Yasmine Yasser Yasuhiro Yasuo Yevgeny Yitzhak Yoko Yolanda Yonatan Yorgos
  Yoshihide Yoshihiko Yoshiko Yoshimasa Yousef Youssef Yousuf Yuki Yukio Yuko Yulia Yulian Yuliya Yunus Yuri Yuriko
  Yuriy Yury Yusuf Yves Yvette Yvonne Zach Zachary Zack Zahra Zainab Zara Zbigniew Zdeněk Zdravko Zeid Zeinab Zelda
  Zev Zhang Zhanna Zia Zine Zinedine Zita Ziv Zlatan Zlatko Zoe Zofia Zoltan Zoltán Zoran Zsolt Zuzana Álvaro Ángel
  Émile Étienne Óscar Ömer Łukasz`.split(/\s+/),
);
