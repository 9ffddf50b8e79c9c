#[test]
fn shipped() {
    match crate::questionnaire::compile(&crate::questionnaire::shipped::sources()) {
        Ok(i) => println!("{} units, {} items, {} vars gate {:?}", i.units.len(), i.items.len(), i.variables.len(), i.gate),
        Err(d) => { for d in d { println!("{d}"); } panic!() }
    }
}
