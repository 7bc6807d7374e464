<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
<context>
    <name>AddItem</name>
    <message>
        <source>Nothing is called that. Try the SKU or scan the label.</source>
        <translation>ასეთი სახელი არ მოიძებნა. ჩაწერეთ SKU ან დაასკანერეთ ეტიკეტი.</translation>
    </message>
</context>
<context>
    <name>AmountStrip</name>
    <message>
        <source>Rest of the sale</source>
        <translation>გაყიდვის დანარჩენი</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>ზუსტად</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>ნახევარი</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>როგორც სისტემაში</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>იერსახე</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>მეტი კონტრასტი</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>ნაკლები მოძრაობა</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>Of everything, from the next start on.</source>
        <translation>ყველაფრის, შემდეგი გაშვებიდან.</translation>
    </message>
    <message>
        <source>Black, white and stronger edges.</source>
        <translation>შავი, თეთრი და უფრო მკვეთრი კიდეები.</translation>
    </message>
    <message>
        <source>Nothing slides or turns.</source>
        <translation>არაფერი სრიალებს და ბრუნავს.</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>საყურადღებო</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>საყურადღებო არაფერია</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>გადასვლა</translation>
    </message>
    <message>
        <source>Choose side</source>
        <translation>ვარიანტის არჩევა</translation>
    </message>
    <message>
        <source>Keep choice</source>
        <translation>არჩევანის შენახვა</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>დაკავშირების ცდა</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>შემდეგი პანელი</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>დაბლოკვა</translation>
    </message>
    <message numerus="yes">
        <source>%n solved this week</source>
        <translation>
            <numerusform>ამ კვირაში მოგვარდა %n</numerusform>
            <numerusform>ამ კვირაში მოგვარდა %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was solved this week yet</source>
        <translation>ამ კვირაში ჯერ არაფერი მოგვარებულა</translation>
    </message>
    <message>
        <source>{solved}, mostly within the hour</source>
        <translation>{solved}, უმეტესად ერთ საათში</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>The store</source>
        <translation>მაღაზია</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>აქ ელოდება</translation>
    </message>
    <message>
        <source>Which acts</source>
        <translation>ქმედებები</translation>
    </message>
    <message>
        <source>What</source>
        <translation>რა</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ყველაფერი</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>წინა დღე</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>შემდეგი დღე</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>უფრო ძველის ჩვენება</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>დრო</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ვინ</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>სალარო</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>რას ეხება</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>თანხა</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>ვინ რა გააკეთა</translation>
    </message>
    <message>
        <source>Nothing of this kind on this day</source>
        <translation>ამ დღეს ასეთი არაფერია</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>ჯერ არ გაგზავნილა</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Online and in-store, one customer</source>
        <translation>ონლაინ და მაღაზიაში ერთი კლიენტია</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ონლაინ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ოფლაინ</translation>
    </message>
    <message>
        <source>Card terminal ready</source>
        <translation>ტერმინალი მზადაა</translation>
    </message>
    <message>
        <source>Card terminal does not answer</source>
        <translation>ტერმინალი არ პასუხობს</translation>
    </message>
    <message>
        <source>Opens {opens}, closes {closes}</source>
        <translation>იღება {opens}, იკეტება {closes}</translation>
    </message>
</context>
<context>
    <name>CartCard</name>
    <message>
        <source>Online cart</source>
        <translation>ონლაინ კალათა</translation>
    </message>
    <message>
        <source>With {name}, {place}</source>
        <translation>{name} ამუშავებს, {place}</translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation>კალათის გადმოტანა</translation>
    </message>
    <message>
        <source>With {who}.</source>
        <translation>კალათას {who} ამუშავებს.</translation>
    </message>
    <message>
        <source>Break the hold</source>
        <translation>დაკავების მოხსნა</translation>
    </message>
</context>
<context>
    <name>Carts</name>
    <message>
        <source>Carts from the website and the app appear here by themselves.</source>
        <translation>საიტისა და აპის კალათები აქ თავისით ჩნდება.</translation>
    </message>
    <message>
        <source>{items} on the wishlist, {here} here.</source>
        <translation>სურვილებში {items}, აქედან {here} აქ არის.</translation>
    </message>
    <message>
        <source>No open cart</source>
        <translation>გახსნილი კალათა არ არის</translation>
    </message>
</context>
<context>
    <name>CashPanel</name>
    <message>
        <source>To pay in cash</source>
        <translation>გადასახდელი ნაღდად</translation>
    </message>
    <message>
        <source>Stays to pay</source>
        <translation>რჩება გადასახდელი</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>დასაბრუნებელი ხურდა</translation>
    </message>
    <message>
        <source>Take {amount} as a part</source>
        <translation>ნაწილის მიღება: {amount}</translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation>გაყიდვის დასრულება</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>What changed</source>
        <translation>რა შეიცვალა</translation>
    </message>
    <message>
        <source>What changed for {name}</source>
        <translation>რა შეიცვალა: {name}</translation>
    </message>
    <message>
        <source>New tier: {tier}</source>
        <translation>ახალი სტატუსი: {tier}</translation>
    </message>
    <message>
        <source>Reached with this sale</source>
        <translation>მიღწეულია ამ გაყიდვით</translation>
    </message>
    <message>
        <source>The online cart will be closed</source>
        <translation>ონლაინ კალათა დაიხურება</translation>
    </message>
    <message>
        <source>When this sale is sent to the store service</source>
        <translation>როცა ეს გაყიდვა მაღაზიის სერვისს გაეგზავნება</translation>
    </message>
    <message>
        <source>Online cart closed as bought in store</source>
        <translation>ონლაინ კალათა დაიხურა, ნაყიდია მაღაზიაში</translation>
    </message>
    <message>
        <source>The website shows the order, not the cart</source>
        <translation>საიტზე კალათის ნაცვლად შეკვეთა ჩანს</translation>
    </message>
    <message>
        <source>{title} kept in the wishlist</source>
        <translation>სურვილებში დარჩა: {title}</translation>
    </message>
    <message>
        <source>It was left out of this sale</source>
        <translation>ამ გაყიდვაში არ შევიდა</translation>
    </message>
    <message>
        <source>{title} left out</source>
        <translation>გამოტოვებულია: {title}</translation>
    </message>
    <message>
        <source>Not kept in the wishlist</source>
        <translation>სურვილებში არ რჩება</translation>
    </message>
    <message>
        <source>{title} will be sent</source>
        <translation>გაიგზავნება: {title}</translation>
    </message>
    <message>
        <source>From another store, to the customer’s address</source>
        <translation>სხვა მაღაზიიდან, კლიენტის მისამართზე</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>შენახულია ამ სალაროზე</translation>
    </message>
    <message>
        <source>It is sent when the connection returns. Points follow then.</source>
        <translation>გაიგზავნება კავშირის აღდგენისას. ქულები მერე დაირიცხება.</translation>
    </message>
    <message>
        <source>Returns until {day}</source>
        <translation>დაბრუნების ვადა: {day}</translation>
    </message>
    <message>
        <source>With or without paper</source>
        <translation>ქვითრით ან ქვითრის გარეშე</translation>
    </message>
    <message>
        <source>{points} used</source>
        <translation>გამოყენებულია {points}</translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation>{tier}: კიდევ {points}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What it means: {0}</source>
        <translation>რას ნიშნავს: {0}</translation>
    </message>
    <message>
        <source>Chart as table: {0}</source>
        <translation>დიაგრამა ცხრილად: {0}</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>The count is written down and cannot be changed.</source>
        <translation>დათვლილი იწერება და ვეღარ შეიცვლება.</translation>
    </message>
    <message>
        <source>The count differs by {amount}.</source>
        <translation>დათვლილი განსხვავდება: {amount}.</translation>
    </message>
    <message>
        <source>Close the shift with {amount} counted?</source>
        <translation>იხურება ცვლა? დათვლილია {amount}.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>ხელახლა დათვლა</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>ცვლის დახურვა</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <translation>ახლავე ცდა</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ცვლილება</numerusform>
            <numerusform>%n ცვლილება</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>იგზავნება.</translation>
    </message>
    <message>
        <source>{changes} on the way.</source>
        <translation>იგზავნება {changes}.</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>ყველაფერი გაგზავნილია.</translation>
    </message>
    <message>
        <source>Last sent {time}.</source>
        <translation>ბოლოს გაიგზავნა {time}.</translation>
    </message>
    <message>
        <source>{changes} safe on this till, sent when the connection returns. Last sent {time}.</source>
        <translation>{changes} დაცულია ამ სალაროზე, გაიგზავნება კავშირის აღდგენისას. ბოლოს გაიგზავნა {time}.</translation>
    </message>
    <message>
        <source>Working offline. Keep selling as usual.</source>
        <translation>კავშირი არ არის. გაყიდეთ ჩვეულებრივ.</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Customer agrees</source>
        <translation>კლიენტი თანახმაა</translation>
    </message>
    <message>
        <source>Customer refuses</source>
        <translation>კლიენტი უარს ამბობს</translation>
    </message>
    <message>
        <source>in a store</source>
        <translation>მაღაზიაში</translation>
    </message>
    <message>
        <source>on the website</source>
        <translation>საიტზე</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>აპში</translation>
    </message>
    <message>
        <source>from an earlier system</source>
        <translation>ძველი სისტემიდან</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>ჯერ არავის უკითხავს.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>თანხმობები</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>ვკითხეთ {day}</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>არ გვიკითხავს</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>კი</translation>
    </message>
    <message>
        <source>No</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>უცნობია</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Consents</source>
        <translation>თანხმობები</translation>
    </message>
    <message>
        <source>A refusal applies at once, also when it was recorded offline. A receipt may always be given.</source>
        <translation>უარი მაშინვე მოქმედებს, კავშირის გარეშეც. ქვითრის მიცემა ყოველთვის შეიძლება.</translation>
    </message>
    <message>
        <source>Recorded: {channel}, yes</source>
        <translation>ჩაიწერა: {channel}, კი</translation>
    </message>
    <message>
        <source>Recorded: {channel}, no</source>
        <translation>ჩაიწერა: {channel}, არა</translation>
    </message>
    <message>
        <source>Suggestions are on for this customer</source>
        <translation>რჩევები ამ კლიენტისთვის ჩართულია</translation>
    </message>
    <message>
        <source>Suggestions are off, also for the future</source>
        <translation>რჩევები გამორთულია, მომავლისთვისაც</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>If you choose “{choice}”</source>
        <translation>თუ აირჩევთ „{choice}“</translation>
    </message>
    <message>
        <source>A manager was asked.</source>
        <translation>მენეჯერს ვკითხეთ.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>ვინ წყვეტს</translation>
    </message>
    <message>
        <source>A manager decides this.</source>
        <translation>ამას მენეჯერი წყვეტს.</translation>
    </message>
    <message>
        <source>Nothing is lost. It stays here until it is decided.</source>
        <translation>არაფერი იკარგება. გადაწყვეტამდე აქ რჩება.</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Or the whole amount, counted otherwise</source>
        <translation>ან მთლიანი თანხა, სხვაგვარად დათვლილი</translation>
    </message>
    <message>
        <source>How many of each; what is not there stays empty.</source>
        <translation>თითოეული რამდენია; რაც არ არის, ცარიელი რჩება.</translation>
    </message>
    <message>
        <source>How many of {amount}</source>
        <translation>რამდენია {amount}</translation>
    </message>
    <message>
        <source>Write an amount, such as 120.50</source>
        <translation>ჩაწერეთ თანხა, მაგალითად 120.50</translation>
    </message>
</context>
<context>
    <name>CustomerCorrectPage</name>
    <message>
        <source>Given name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>დაბადების დღე</translation>
    </message>
    <message>
        <source>MM-DD or YYYY-MM-DD</source>
        <translation>თთ-დდ ან წწწწ-თთ-დდ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>ტელეფონები</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>კიდევ ერთი ტელეფონი</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>ტელეფონის დამატება</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>ელფოსტის მისამართები</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>კიდევ ერთი მისამართი</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>ელფოსტის დამატება</translation>
    </message>
    <message>
        <source>Loyalty cards</source>
        <translation>ლოიალობის ბარათები</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>ბარათის ნომერი</translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation>დაასკანერეთ ან ჩაწერეთ ნომერი</translation>
    </message>
    <message>
        <source>Link card</source>
        <translation>ბარათის მიბმა</translation>
    </message>
    <message>
        <source>Issue a new number</source>
        <translation>ახალი ნომრის გაცემა</translation>
    </message>
    <message>
        <source>Back to profile</source>
        <translation>პროფილში დაბრუნება</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ვინ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation>შესწორება: {name}</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>ამ ტელეფონის წაშლა</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>ამ მისამართის წაშლა</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>შეცვლილია</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>დაბლოკილია</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>შენახულია</translation>
    </message>
</context>
<context>
    <name>CustomerFormPage</name>
    <message>
        <source>Given name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>As the customer says it</source>
        <translation>როგორც კლიენტი ამბობს</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>ლოიალობის ბარათი</translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation>დაასკანერეთ ან ჩაწერეთ ნომერი</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>დაბადების დღე</translation>
    </message>
    <message>
        <source>MM-DD or YYYY-MM-DD</source>
        <translation>თთ-დდ ან წწწწ-თთ-დდ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>მორგება</translation>
    </message>
    <message>
        <source>Prefers longer sleeves</source>
        <translation>ურჩევნია გრძელი სახელო</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>კლიენტის დამატება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>ახალი კლიენტი</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ვინ</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>როგორ დავუკავშირდეთ</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>რაზეა თანახმა</translation>
    </message>
    <message>
        <source>Ask, then tick. What is not ticked is kept as not asked.</source>
        <translation>ჰკითხეთ, მერე მონიშნეთ. მოუნიშნავი უცნობად რჩება.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>This card belongs to a customer</source>
        <translation>ეს ბარათი კლიენტს ეკუთვნის</translation>
    </message>
    <message>
        <source>That is a product</source>
        <translation>ეს ნივთია</translation>
    </message>
    <message>
        <source>What you typed about the new customer is not kept yet.</source>
        <translation>ახალ კლიენტზე ჩაწერილი ჯერ შენახული არ არის.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>წერის გაგრძელება</translation>
    </message>
    <message>
        <source>Drop it, open the customer</source>
        <translation>წაშლა და კლიენტის გახსნა</translation>
    </message>
    <message>
        <source>Drop it, go to the sale</source>
        <translation>წაშლა და გაყიდვაზე გადასვლა</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>კლიენტი დამატებულია</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>Waiting to send</source>
        <translation>გასაგზავნია</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>შესწორება</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>ახალი გაყიდვა</translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation>კალათის გადმოტანა</translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <translation>ენა: {language}</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>ბარათი {number}</translation>
    </message>
    <message>
        <source>Customer since {year}</source>
        <translation>კლიენტია {year} წლიდან</translation>
    </message>
    <message>
        <source>{points} to {tier}</source>
        <translation>{tier}: კიდევ {points}</translation>
    </message>
    <message>
        <source>Store {amount}</source>
        <translation>აქ {amount}</translation>
    </message>
    <message>
        <source>{count} of {orders}</source>
        <translation>{orders}-დან {count}</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>წასვლის რისკი</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ქულები</translation>
    </message>
    <message>
        <source>Lifetime spend</source>
        <translation>სულ დახარჯა</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>საშუალო შეკვეთა</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>ბოლო ვიზიტი</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Profile</source>
        <translation>პროფილი</translation>
    </message>
    <message>
        <source>Find someone else</source>
        <translation>სხვა კლიენტის ძიება</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>Take over cart</source>
        <translation>კალათის გადმოტანა</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>ახალი გაყიდვა</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>შესწორება</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>ჩანართები</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>დაფარვა</translation>
    </message>
    <message>
        <source>Close profile</source>
        <translation>პროფილის დახურვა</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>მიმოხილვა</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>კალათები</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>სურვილები</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>შეკვეთები</translation>
    </message>
    <message>
        <source>Sizes and likes</source>
        <translation>ზომები და გემოვნება</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>თანხმობები</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>The other customer keeps the card.</source>
        <translation>ბარათი მეორე კლიენტს რჩება.</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>ბარათის ნომერი</translation>
    </message>
    <message>
        <source>Write it without the number.</source>
        <translation>ჩაწერეთ ნომრის გარეშე.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>It replaces both.</source>
        <translation>ორივეს ცვლის.</translation>
    </message>
    <message>
        <source>The note stands on the profile.</source>
        <translation>ჩანაწერი პროფილში ჩანს.</translation>
    </message>
    <message>
        <source>The note is kept with the decision.</source>
        <translation>ჩანაწერი გადაწყვეტილებას ერთვის.</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>როგორ მოგვარდა</translation>
    </message>
    <message>
        <source>Somebody decided it already</source>
        <translation>ეს უკვე სხვამ გადაწყვიტა</translation>
    </message>
    <message>
        <source>Decided: {choice}</source>
        <translation>გადაწყდა: {choice}</translation>
    </message>
    <message>
        <source>Hand to a manager</source>
        <translation>მენეჯერთან გადაცემა</translation>
    </message>
    <message>
        <source>It stays in the list until the manager has decided.</source>
        <translation>სიაში რჩება, სანამ მენეჯერი გადაწყვეტს.</translation>
    </message>
    <message>
        <source>Can you look at this?</source>
        <translation>შეგიძლიათ ამას შეხედოთ?</translation>
    </message>
    <message>
        <source>A word for the manager</source>
        <translation>რამდენიმე სიტყვა მენეჯერს</translation>
    </message>
    <message>
        <source>Handed to a manager</source>
        <translation>გადაეცა მენეჯერს</translation>
    </message>
    <message>
        <source>Every till learns of it.</source>
        <translation>ყველა სალარო გაიგებს.</translation>
    </message>
    <message>
        <source>Sent when the connection returns.</source>
        <translation>გაიგზავნება კავშირის აღდგენისას.</translation>
    </message>
    <message>
        <source>The copy is saved</source>
        <translation>ასლი შენახულია</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Decision</source>
        <translation>გადაწყვეტილება</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>ღია კითხვა არ არის</translation>
    </message>
    <message>
        <source>What two people change at once is asked here.</source>
        <translation>რასაც ორი ადამიანი ერთდროულად ცვლის, აქ წყდება.</translation>
    </message>
    <message>
        <source>Save a copy for support</source>
        <translation>ასლის შენახვა მხარდაჭერისთვის</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>მოგვიანებით</translation>
    </message>
    <message>
        <source>Hand to a manager</source>
        <translation>მენეჯერთან გადაცემა</translation>
    </message>
</context>
<context>
    <name>DespiteDialog</name>
    <message>
        <source>The payment becomes a question for a manager. It is named beside the count.</source>
        <translation>გადახდა მენეჯერის კითხვად იქცევა. დათვლილის გვერდით მიეთითება.</translation>
    </message>
    <message>
        <source>Nobody knows of a payment whether it was charged</source>
        <translation>უცნობია, ჩამოიჭრა თუ არა ერთი გადახდის თანხა</translation>
    </message>
    <message>
        <source>Why the shift is closed now</source>
        <translation>რატომ იხურება ცვლა ახლა</translation>
    </message>
    <message>
        <source>The terminal does not answer</source>
        <translation>ტერმინალი არ პასუხობს</translation>
    </message>
    <message>
        <source>The shop closes</source>
        <translation>მაღაზია იკეტება</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>ღიად დატოვება</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>ცვლის დახურვა</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>დაწერეთ, რატომ</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>მოწყობილობები</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>გამართვა</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>შემოწმება</translation>
    </message>
</context>
<context>
    <name>DevicesSection</name>
    <message>
        <source>A manager’s choice</source>
        <translation>წყვეტს მენეჯერი</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>კლიენტის ეკრანი</translation>
    </message>
    <message>
        <source>Only this program</source>
        <translation>მხოლოდ ეს პროგრამა</translation>
    </message>
    <message>
        <source>The sale’s lines and total on the second screen, in the customer’s language.</source>
        <translation>პოზიციები და ჯამი მეორე ეკრანზე, კლიენტის ენაზე.</translation>
    </message>
    <message>
        <source>The window fills the screen, and only a manager closes it.</source>
        <translation>ფანჯარა მთელ ეკრანს იკავებს, ხურავს მხოლოდ მენეჯერი.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>ეკრანები</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Copy report</source>
        <translation>ანგარიშის კოპირება</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>ყველაფრის შემოწმება</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>კავშირი</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>გასაგზავნი</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>საყურადღებო</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ეს კომპიუტერი</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>შემოწმებები</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>დიაგნოსტიკა</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>მოწმდება…</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>ანგარიში დაკოპირდა</translation>
    </message>
    <message>
        <source>No personal data is in it.</source>
        <translation>პირადი მონაცემები მასში არ არის.</translation>
    </message>
    <message>
        <source>Last {time}</source>
        <translation>ბოლოს {time}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>წესრიგშია</translation>
    </message>
    <message>
        <source>None</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>არაფერი</translation>
    </message>
    <message>
        <source>On the Attention page</source>
        <translation>ყურადღების გვერდზე</translation>
    </message>
    <message>
        <source>{count} GB free</source>
        <translation>თავისუფალია {count} გბ</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>წესრიგშია</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>ისე არ არის, როგორც უნდა</translation>
    </message>
    <message>
        <source>files encrypted</source>
        <translation>ფაილები დაშიფრულია</translation>
    </message>
    <message>
        <source>files not as they should be</source>
        <translation>ფაილები წესრიგში არ არის</translation>
    </message>
</context>
<context>
    <name>DiscountChip</name>
    <message>
        <source>Remove {title}</source>
        <translation>მოხსნა: {title}</translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message>
        <source>Give a discount</source>
        <translation>ფასდაკლების მიცემა</translation>
    </message>
    <message>
        <source>You may give up to {share}. The reason is kept with the sale.</source>
        <translation>თქვენი ზღვარია {share}. მიზეზი გაყიდვასთან ერთად ინახება.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>რაზე</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>მთელი გაყიდვა</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>პროცენტი</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>თანხა</translation>
    </message>
    <message>
        <source>Share or amount</source>
        <translation>პროცენტი ან თანხა</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>პროცენტი</translation>
    </message>
    <message>
        <source>Small fault</source>
        <translation>მცირე წუნი</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>ფასის გათანაბრება</translation>
    </message>
    <message>
        <source>Good will</source>
        <translation>კეთილი ნება</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>მიზეზი</translation>
    </message>
    <message>
        <source>Choose one above, or type</source>
        <translation>აირჩიეთ ზემოთ ან ჩაწერეთ</translation>
    </message>
    <message>
        <source>Keep the prices</source>
        <translation>ფასების დატოვება</translation>
    </message>
    <message>
        <source>Give discount</source>
        <translation>ფასდაკლების მიცემა</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>თანხა, {currency}</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>ჩაწერეთ ციფრები, თეთრების წინ წერტილი.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>საჭიროა მიზეზი.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ინახება…</translation>
    </message>
</context>
<context>
    <name>DiscountsPart</name>
    <message>
        <source>Promo or gift code</source>
        <translation>პრომო ან სასაჩუქრე კოდი</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ჩართვა</translation>
    </message>
    <message>
        <source>Code: promo or gift</source>
        <translation>კოდი: პრომო ან სასაჩუქრე</translation>
    </message>
</context>
<context>
    <name>DrawerCard</name>
    <message>
        <source>No shift is open</source>
        <translation>ცვლა არ არის გახსნილი</translation>
    </message>
    <message>
        <source>Count the change in the drawer, then open the shift.</source>
        <translation>დათვალეთ ხურდა უჯრაში, მერე გახსენით ცვლა.</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>ცვლა {number}</translation>
    </message>
    <message>
        <source>Shifts before</source>
        <translation>წინა ცვლები</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>საწყისი ნაშთი</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>ნაღდი გაყიდვები</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>დაბრუნებული</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>უნდა იყოს</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ჯერ ღიაა</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>ზუსტად</translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message>
        <source>This till</source>
        <translation>ეს სალარო</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>მთელი მაღაზია</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>რომლის ანგარიში</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>წინა დღე</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>შემდეგი დღე</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF-ის შენახვა</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>ცხრილის შენახვა</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
    <message>
        <source>Close the fiscal day</source>
        <translation>ფისკალური დღის დახურვა</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>გადახდა</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>თანხა</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>დღგ</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>გაიყიდა</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>გადასახადი</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>განახლება</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>დღის ბოლო</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>დაუთვლელი</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>არ ჩანს</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>გაყიდვები</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>ფასდაკლებები</translation>
    </message>
    <message>
        <source>From online carts</source>
        <translation>ონლაინ კალათებიდან</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>ნაღდის სხვაობა</translation>
    </message>
    <message>
        <source>The fiscal day is closed</source>
        <translation>ფისკალური დღე დახურულია</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Address of the store service</source>
        <translation>მაღაზიის სერვისის მისამართი</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>კოდი</translation>
    </message>
    <message>
        <source>A manager makes it. It works once, for ten minutes.</source>
        <translation>კოდს მენეჯერი ქმნის. მოქმედებს ერთხელ, ათი წუთი.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>ამ სალაროს სახელი</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>სალარო 3</translation>
    </message>
    <message>
        <source>Make this a till</source>
        <translation>სალაროდ დაყენება</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>ამ სალაროს გამართვა</translation>
    </message>
    <message>
        <source>This computer is not a till yet. It needs to be introduced once.</source>
        <translation>ეს კომპიუტერი ჯერ სალარო არ არის. ერთხელ უნდა გავაცნოთ სისტემას.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ვეკითხებით…</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the code and the address, or tell IT.</source>
        <translation>არაფერი გაგზავნილა. შეამოწმეთ კოდი და მისამართი, ან აცნობეთ IT-ს.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>On this till lately</source>
        <translation>ბოლო დროს ამ სალაროზე</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>სხვა თანამშრომელი</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>იერსახე</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>დაასკანერეთ ბეიჯი</translation>
    </message>
    <message>
        <source>Hold it to the scanner. No need to click first.</source>
        <translation>უბრალოდ მიიტანეთ სკანერთან.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>შემდეგი პანელი</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>მიმდინარეობს შესვლა…</translation>
    </message>
    <message>
        <source>An open sale stays safe on this till.</source>
        <translation>გახსნილი გაყიდვა ამ სალაროზე დაცულია.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>კვირა</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>კვარტალი</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>პერიოდი</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>ყველა არხი</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>არხი</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ექსპორტი</translation>
    </message>
    <message>
        <source>{0}, against {1}</source>
        <translation>{0}, შედარება: {1}</translation>
    </message>
    <message>
        <source>All stores here</source>
        <translation>ყველა მაღაზია აქ</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>წინა პერიოდთან შედარება</translation>
    </message>
    <message>
        <source>Against goals only</source>
        <translation>მხოლოდ მიზნებთან შედარება</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>დღეების არჩევა</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>პირველი დღე</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ბოლო დღე</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>დარჩეს ასე</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>ამ დღეების ჩვენება</translation>
    </message>
    <message>
        <source>Year, month, day: {0}</source>
        <translation>წელი, თვე, დღე: {0}</translation>
    </message>
    <message>
        <source>These are no days</source>
        <translation>ეს დღეები არ არის</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Scan a card, or type a phone, name, email or order number</source>
        <translation>დაასკანერეთ ბარათი ან ჩაწერეთ ტელეფონი, სახელი, ფოსტა, შეკვეთის ნომერი</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>სკანერი მზადაა</translation>
    </message>
    <message>
        <source>Who are you helping?</source>
        <translation>ვის ემსახურებით?</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>ახალი კლიენტი</translation>
    </message>
    <message>
        <source>Sale without a customer</source>
        <translation>გაყიდვა კლიენტის გარეშე</translation>
    </message>
    <message>
        <source>Or start with</source>
        <translation>ან დაიწყეთ აქედან</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>ახალი გაყიდვა</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>შემდეგი პანელი</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>განყოფილებები</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>დაფარვა</translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) available on this till</source>
        <translation>
            <numerusform>ამ სალაროზე {count} კლიენტია</numerusform>
            <numerusform>ამ სალაროზე {count} კლიენტია</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloatDialog</name>
    <message>
        <source>You may correct it until cash moves. Both amounts stay written down.</source>
        <translation>შესწორება ნაღდის პირველ მოძრაობამდე შეიძლება. ორივე თანხა ჩაწერილი რჩება.</translation>
    </message>
    <message>
        <source>Correct the float</source>
        <translation>საწყისი ნაშთის შესწორება</translation>
    </message>
    <message>
        <source>In the drawer at the opening</source>
        <translation>უჯრაში გახსნისას</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>დატოვება</translation>
    </message>
    <message>
        <source>Write an amount, such as 120.50</source>
        <translation>ჩაწერეთ თანხა, მაგალითად 120.50</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>მართვის ელემენტები</translation>
    </message>
    <message>
        <source>Surfaces and feedback</source>
        <translation>ზედაპირები და გამოხმაურება</translation>
    </message>
    <message>
        <source>Rows and states</source>
        <translation>რიგები და მდგომარეობები</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>დიაგრამები</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>დაჭერილი</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>გამორთული</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>გაგზავნა</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>იგზავნება…</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>მთავარი</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>მიტანილი</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>ფოკუსი</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>მეორადი</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>რბილი</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>უფერო</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ბმული</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Refund all</source>
        <translation>ყველას დაბრუნება</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>გადახდის მიღება</translation>
    </message>
    <message>
        <source>Hold sale</source>
        <translation>გადადება</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>რაოდენობა</translation>
    </message>
    <message>
        <source>Name, focus</source>
        <translation>სახელი, ფოკუსი</translation>
    </message>
    <message>
        <source>Shoe size, EU</source>
        <translation>ფეხსაცმლის ზომა, EU</translation>
    </message>
    <message>
        <source>Phone, error</source>
        <translation>ტელეფონი, შეცდომა</translation>
    </message>
    <message>
        <source>3 digits are missing</source>
        <translation>აკლია 3 ციფრი</translation>
    </message>
    <message>
        <source>Card, locked</source>
        <translation>ბარათი, ჩაკეტილი</translation>
    </message>
    <message>
        <source>Change in the office</source>
        <translation>იცვლება ოფისში</translation>
    </message>
    <message>
        <source>Amount, cash</source>
        <translation>თანხა, ნაღდი</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>{0}-დან</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ჩემი</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>გუნდის</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულებული</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>ყიდვები</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>მიმოხილვა</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>კალათები</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>სურვილები</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>შეკვეთები</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>ნეიტრალური</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>გროვდება</translation>
    </message>
    <message>
        <source>{0} in stock</source>
        <translation>მარაგშია {0}</translation>
    </message>
    <message>
        <source>Due in {0} min</source>
        <translation>ვადა {0} წთ</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>აქ არ არის</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>კონტური</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>დაფარული</translation>
    </message>
    <message>
        <source>Buttons: rest, hover, pressed, focus, disabled, busy</source>
        <translation>ღილაკები: ჩვეულებრივი, მიტანილი, დაჭერილი, ფოკუსი, გამორთული, დაკავებული</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>ველები</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>არჩევანი</translation>
    </message>
    <message>
        <source>Chips, tiers, counts, keys</source>
        <translation>ჩიპები, სტატუსები, რაოდენობები, კლავიშები</translation>
    </message>
    <message>
        <source>Sync states</source>
        <translation>გაგზავნის მდგომარეობები</translation>
    </message>
    <message>
        <source>Avatar, product, price</source>
        <translation>ავატარი, ნივთი, ფასი</translation>
    </message>
    <message>
        <source>2 min ago</source>
        <translation>2 წთ წინ</translation>
    </message>
    <message>
        <source>Recent on this till</source>
        <translation>ბოლოს ამ სალაროზე</translation>
    </message>
    <message>
        <source>Pickup ready</source>
        <translation>გასაცემი მზადაა</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ახლა</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ისტორია</translation>
    </message>
    <message>
        <source>Card scanned at Till 2</source>
        <translation>ბარათი დასკანერდა, სალარო 2</translation>
    </message>
    <message>
        <source>Today, 14:30</source>
        <translation>დღეს, 14:30</translation>
    </message>
    <message>
        <source>Cart saved on the website</source>
        <translation>კალათა შეინახა საიტზე</translation>
    </message>
    <message>
        <source>Opened an email</source>
        <translation>გახსნა წერილი</translation>
    </message>
    <message>
        <source>Bought in this store</source>
        <translation>იყიდა ამ მაღაზიაში</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} აქ</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>ონლაინ კალათა</translation>
    </message>
    <message>
        <source>Alma wool coat</source>
        <translation>შალის პალტო Alma</translation>
    </message>
    <message>
        <source>Camel, M</source>
        <translation>აქლემისფერი, M</translation>
    </message>
    <message>
        <source>Court leather sneakers</source>
        <translation>ტყავის კედი Court</translation>
    </message>
    <message>
        <source>White, pine, 38</source>
        <translation>თეთრი, მწვანე, 38</translation>
    </message>
    <message>
        <source>Kazbegi cashmere crew</source>
        <translation>ქაშმირის სვიტრი Kazbegi</translation>
    </message>
    <message>
        <source>Oat, M</source>
        <translation>შვრიისფერი, M</translation>
    </message>
    <message>
        <source>Pave leather tote</source>
        <translation>ტყავის ჩანთა Pave</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>გაცემა</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ქულები</translation>
    </message>
    <message>
        <source>{0} to Platinum</source>
        <translation>კიდევ {0} პლატინამდე</translation>
    </message>
    <message>
        <source>Lifetime spend</source>
        <translation>სულ დახარჯა</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>საშუალო შეკვეთა</translation>
    </message>
    <message>
        <source>App</source>
        <translation>აპი</translation>
    </message>
    <message>
        <source>Phone and social</source>
        <translation>ტელეფონი და სოცქსელები</translation>
    </message>
    <message>
        <source>Last week is not over</source>
        <translation>ბოლო კვირა არ დასრულებულა</translation>
    </message>
    <message>
        <source>Recovered carts by channel</source>
        <translation>დაბრუნებული კალათები არხებით</translation>
    </message>
    <message>
        <source>Met an associate</source>
        <translation>გამყიდველს შეხვდა</translation>
    </message>
    <message>
        <source>Website only</source>
        <translation>მხოლოდ საიტი</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>შენარჩუნება</translation>
    </message>
    <message>
        <source>Online carts of visitors</source>
        <translation>ვიზიტორების ონლაინ კალათები</translation>
    </message>
    <message>
        <source>Opened at the counter</source>
        <translation>გახსნილია სალაროზე</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>გადმოტანილია</translation>
    </message>
    <message>
        <source>Paid in store</source>
        <translation>გადახდილია მაღაზიაში</translation>
    </message>
    <message>
        <source>From online cart to paid</source>
        <translation>კალათიდან გადახდამდე</translation>
    </message>
    <message>
        <source>In store, with online cart</source>
        <translation>მაღაზიაში, კალათით</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>მაღაზიაში</translation>
    </message>
    <message>
        <source>Average order by channel</source>
        <translation>საშუალო შეკვეთა არხებით</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>საყურადღებო</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>მაღალი</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>წასვლის რისკი</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>კოჰორტები</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>ტენდენცია</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>დაბალი</translation>
    </message>
    <message>
        <source>No open cart</source>
        <translation>გახსნილი კალათა არ არის</translation>
    </message>
    <message>
        <source>Sara has 6 items on her wishlist. Four are here.</source>
        <translation>სარას სურვილებში 6 ნივთია. ოთხი აქ არის.</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>კალათა</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>გადახდა</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ქვითარი</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>ახალი კლიენტი</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>კიდევ ერთი</translation>
    </message>
    <message>
        <source>Scan a card, or type a phone, name, email or order number</source>
        <translation>დაასკანერეთ ბარათი ან ჩაწერეთ ტელეფონი, სახელი, ფოსტა, შეკვეთის ნომერი</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>კლიენტის ძიება</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>ვერცხლი</translation>
    </message>
    <message>
        <source>18 min ago</source>
        <translation>18 წთ წინ</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>პლატინა</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>მიტანილი</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ოქრო</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>არჩეული</translation>
    </message>
    <message>
        <source>keyboard focus</source>
        <translation>კლავიატურის ფოკუსი</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Old profile</source>
        <translation>ძველი პროფილი</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>გაერთიანებული</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>გამორთული</translation>
    </message>
    <message>
        <source>It stays in Sara’s online cart. You can scan it again.</source>
        <translation>სარას ონლაინ კალათაში რჩება. შეგიძლიათ ისევ დაასკანეროთ.</translation>
    </message>
    <message>
        <source>Remove the scarf from this sale?</source>
        <translation>ამოვიღოთ შარფი ამ გაყიდვიდან?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>დატოვება</translation>
    </message>
    <message>
        <source>Locked. Sale is on hold.</source>
        <translation>დაბლოკილია. გაყიდვა გადადებულია.</translation>
    </message>
    <message>
        <source>Scan a badge or enter a PIN</source>
        <translation>დაასკანერეთ ბეიჯი ან შეიყვანეთ PIN</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ნივთი</translation>
    </message>
    <message>
        <source>Stock here</source>
        <translation>მარაგი აქ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ფასი</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>ნივთები</translation>
    </message>
    <message>
        <source>A newer price list is ready</source>
        <translation>მზადაა ახალი ფასები</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>ჩატვირთვა</translation>
    </message>
    <message>
        <source>Back online. {0} changes sent</source>
        <translation>კავშირი აღდგა. გაიგზავნა {0} ცვლილება</translation>
    </message>
    <message>
        <source>Working offline since {0}</source>
        <translation>კავშირი არ არის {0}-დან</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ახლავე ცდა</translation>
    </message>
    <message>
        <source>Terminal is not answering</source>
        <translation>ტერმინალი არ პასუხობს</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>შემოწმება</translation>
    </message>
    <message>
        <source>Edit line</source>
        <translation>პოზიციის შეცვლა</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ფასდაკლება</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>ქვითარი გაიგზავნა</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ნახვა</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>პოზიცია ამოღებულია</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>აღდგენა</translation>
    </message>
    <message>
        <source>List rows: rest, hover, selected, focus, disabled</source>
        <translation>სიის რიგები: ჩვეულებრივი, მიტანილი, არჩეული, ფოკუსი, გამორთული</translation>
    </message>
    <message>
        <source>Dialog, over a flat scrim</source>
        <translation>დიალოგი მუქ ფონზე</translation>
    </message>
    <message>
        <source>Lock, after 2 minutes</source>
        <translation>დაბლოკვა 2 წუთის შემდეგ</translation>
    </message>
    <message>
        <source>Toasts, 6 seconds, pausable</source>
        <translation>შეტყობინებები, 6 წამი, შეჩერებადი</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>მენიუ</translation>
    </message>
    <message>
        <source>Table rows: header, rest, changed, unavailable</source>
        <translation>ცხრილის რიგები: თავი, ჩვეულებრივი, შეცვლილი, მიუწვდომელი</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>ბანერები</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>ჩვეულებრივი</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>ყველა მდგომარეობა</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>რამდენიმე სტრიქონი</translation>
    </message>
    <message>
        <source>PIN, keypad, two sides of a question</source>
        <translation>PIN, კლავიშები, კითხვის ორი მხარე</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>ეს მაღაზია</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>საიტი</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Drawer and shift</source>
        <translation>უჯრა და ცვლა</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>დღის ბოლო</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>ვინ რა გააკეთა</translation>
    </message>
    <message>
        <source>Drawer and figures</source>
        <translation>უჯრა და ანგარიში</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>გამოსვლა</translation>
    </message>
    <message>
        <source>Everything that was done must be sent first. To leave for a moment, lock the till.</source>
        <translation>ჯერ ყველაფერი უნდა გაიგზავნოს. მცირე ხნით სალარო დაბლოკეთ.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>თქვენ</translation>
    </message>
</context>
<context>
    <name>GiftPanel</name>
    <message>
        <source>Gift card</source>
        <translation>სასაჩუქრე ბარათი</translation>
    </message>
    <message>
        <source>Scan the card, or type its number. It is asked at once.</source>
        <translation>დაასკანერეთ ბარათი ან ჩაწერეთ ნომერი. პასუხი მაშინვე მოდის.</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>სასაჩუქრე ბარათის ნომერი</translation>
    </message>
    <message>
        <source>Show balance</source>
        <translation>ნაშთის ჩვენება</translation>
    </message>
    <message>
        <source>Take from gift card</source>
        <translation>თანხის აღება ბარათიდან</translation>
    </message>
    <message>
        <source>On this card: {amount}</source>
        <translation>ამ ბარათზე: {amount}</translation>
    </message>
    <message>
        <source>Without a connection no gift card can be taken. Choose another way to pay.</source>
        <translation>კავშირის გარეშე სასაჩუქრე ბარათი არ მიიღება. აირჩიეთ გადახდის სხვა გზა.</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>დაასკანერეთ ბარათი ან ჩაწერეთ ნომერი.</translation>
    </message>
</context>
<context>
    <name>GoesWith</name>
    <message>
        <source>Add {title}</source>
        <translation>დამატება: {title}</translation>
    </message>
</context>
<context>
    <name>GoodsCard</name>
    <message>
        <source>Goods</source>
        <translation>ნივთები</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>ისტორია</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>ყიდვები</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>კონტაქტი</translation>
    </message>
</context>
<context>
    <name>InsightsFiles</name>
    <message>
        <source>Save table</source>
        <translation>ცხრილის შენახვა</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF-ის შენახვა</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>ცხრილები (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ფაილები (*.pdf)</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>ანალიტიკა</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>პერიოდი</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ექსპორტი</translation>
    </message>
    <message>
        <source>Chart as table</source>
        <translation>დიაგრამა ცხრილად</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>რას ნიშნავს</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>შემდეგი დიაგრამა</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>ჯერ არ გაგზავნილა</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>მდგომარეობა: {time}</translation>
    </message>
    <message>
        <source>Groups under 10 people are hidden</source>
        <translation>10 კაცზე მცირე ჯგუფები დამალულია</translation>
    </message>
    <message>
        <source>Working the figures out</source>
        <translation>მაჩვენებლები ითვლება</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>All shortcuts</source>
        <translation>ყველა კლავიში</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete</source>
        <translation>ბოლოს წაშლა</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>ათწილადის წერტილი</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Of this window. Receipts and messages are in the customer’s own language.</source>
        <translation>ამ ფანჯრის. ქვითრები და წერილები კლიენტის ენაზეა.</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>ენა და რეგიონი</translation>
    </message>
</context>
<context>
    <name>LikesCard</name>
    <message>
        <source>Likes</source>
        <translation>მოსწონს</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>ჯერ არაფერია ჩაწერილი.</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>არ უყვარს</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Quantity</source>
        <translation>რაოდენობა</translation>
    </message>
    <message>
        <source>online</source>
        <translation>ონლაინ</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>პოზიციის ამოღება</translation>
    </message>
    <message>
        <source>Customer agrees</source>
        <translation>კლიენტი თანახმაა</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>მარაგშია {count}</translation>
    </message>
    <message>
        <source>Only {count} here</source>
        <translation>აქ მხოლოდ {count}</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>აქ არ არის</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Scan a label, or type a name or SKU below.</source>
        <translation>დაასკანერეთ ეტიკეტი ან ქვემოთ ჩაწერეთ სახელი ან SKU.</translation>
    </message>
    <message>
        <source>Nothing in this sale yet</source>
        <translation>ამ გაყიდვაში ჯერ არაფერია</translation>
    </message>
    <message>
        <source>Drawer and shift</source>
        <translation>უჯრა და ცვლა</translation>
    </message>
    <message>
        <source>Scan or type to add an item</source>
        <translation>დაასკანერეთ ან ჩაწერეთ ნივთი</translation>
    </message>
    <message>
        <source>{lines} from the cart: {channel}, {saved}</source>
        <translation>{lines}: {channel}, {saved}</translation>
    </message>
</context>
<context>
    <name>LinesHead</name>
    <message>
        <source>Stock here</source>
        <translation>მარაგი აქ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>რაოდენობა</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ფასი</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
</context>
<context>
    <name>LinkCode</name>
    <message>
        <source>Code with the link</source>
        <translation>კოდი ბმულით</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Sale {number} waits to be paid</source>
        <translation>გაყიდვა {number} გადახდას ელოდება</translation>
    </message>
    <message>
        <source>The customer may scan this code with their phone.</source>
        <translation>კლიენტს შეუძლია ეს კოდი ტელეფონით დაასკანეროს.</translation>
    </message>
    <message>
        <source>The link is being made. Open it again in a moment.</source>
        <translation>ბმული მზადდება. ცოტა ხანში ისევ გახსენით.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>ლოდინის გაგრძელება</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>შეკვეთის გაუქმება</translation>
    </message>
    <message>
        <source>The customer has just paid it</source>
        <translation>კლიენტმა ახლახან გადაიხადა</translation>
    </message>
    <message>
        <source>The order is cancelled</source>
        <translation>შეკვეთა გაუქმებულია</translation>
    </message>
    <message>
        <source>Its goods are free.</source>
        <translation>მისი ნივთები თავისუფალია.</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Pay by link</source>
        <translation>ბმულით გადახდა</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>How the link is sent</source>
        <translation>როგორ იგზავნება ბმული</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>ელფოსტის მისამართი</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>ბმულის გაგზავნა</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>კოდად ჩვენება</translation>
    </message>
    <message>
        <source>The customer pays on their phone. The order and the goods wait until they did.</source>
        <translation>კლიენტი ტელეფონით იხდის. მანამდე შეკვეთა და ნივთები ელოდება.</translation>
    </message>
    <message>
        <source>Without a connection no link can be sent. Choose another way to pay.</source>
        <translation>კავშირის გარეშე ბმული არ იგზავნება. აირჩიეთ გადახდის სხვა გზა.</translation>
    </message>
    <message>
        <source>Type the customer’s phone number.</source>
        <translation>ჩაწერეთ კლიენტის ტელეფონის ნომერი.</translation>
    </message>
    <message>
        <source>Type the customer’s email address.</source>
        <translation>ჩაწერეთ კლიენტის ელფოსტა.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>ტელეფონის ნომერი</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Waiting for a link</source>
        <translation>ბმულს ელოდება</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>გაყიდვა {number}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>ვადა {time}</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>None yet.</source>
        <translation>ჯერ არ არის.</translation>
    </message>
</context>
<context>
    <name>LiveCartsCard</name>
    <message>
        <source>No open carts</source>
        <translation>გახსნილი კალათები არ არის</translation>
    </message>
    <message>
        <source>Carts from the website appear here by themselves.</source>
        <translation>საიტის კალათები აქ თავისით ჩნდება.</translation>
    </message>
    <message>
        <source>Online carts now</source>
        <translation>ონლაინ კალათები ახლა</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>This till is locked</source>
        <translation>სალარო დაბლოკილია</translation>
    </message>
    <message>
        <source>The open sale is kept. {name} or a manager opens it by badge or PIN.</source>
        <translation>გახსნილი გაყიდვა დაცულია. ხსნის {name} ან მენეჯერი, ბეიჯით ან PIN-ით.</translation>
    </message>
    <message>
        <source>No sale is open. Scan your badge, or enter your PIN.</source>
        <translation>გახსნილი გაყიდვა არ არის. დაასკანერეთ ბეიჯი ან შეიყვანეთ PIN.</translation>
    </message>
    <message>
        <source>The open sale is {name}’s. They or a manager open this till.</source>
        <translation>გახსნილი გაყიდვის ავტორია {name}. სალაროს ის ან მენეჯერი ხსნის.</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message numerus="yes">
        <source>Locks after %n minute(s) without activity. Your open sale stays safe.</source>
        <translation>
            <numerusform>იბლოკება %n წუთის უმოქმედობის შემდეგ. გახსნილი გაყიდვა დაცულია.</numerusform>
            <numerusform>იბლოკება %n წუთის უმოქმედობის შემდეგ. გახსნილი გაყიდვა დაცულია.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Log</source>
        <translation>ჟურნალი</translation>
    </message>
    <message>
        <source>No personal data is written</source>
        <translation>პირადი მონაცემები არ იწერება</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ჟურნალის კოპირება</translation>
    </message>
    <message>
        <source>Nothing was written since the start.</source>
        <translation>გაშვებიდან არაფერი ჩაწერილა.</translation>
    </message>
    <message>
        <source>Log copied</source>
        <translation>ჟურნალი დაკოპირდა</translation>
    </message>
    <message>
        <source>No personal data is in it.</source>
        <translation>პირადი მონაცემები მასში არ არის.</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>chosen</source>
        <translation>არჩეულია</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>არ არის არჩეული</translation>
    </message>
</context>
<context>
    <name>MethodList</name>
    <message>
        <source>Card terminal</source>
        <translation>ბარათის ტერმინალი</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ნაღდი</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>სასაჩუქრე ბარათი</translation>
    </message>
    <message>
        <source>Split the amount</source>
        <translation>თანხის გაყოფა</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>ბმულით გადახდა</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>ახლახან</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0} წთ წინ</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>{0} სთ წინ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>გუშინ</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Put cash into the drawer</source>
        <translation>ნაღდის შეტანა უჯრაში</translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <translation>ნაღდის გატანა უჯრიდან</translation>
    </message>
    <message>
        <source>Your role takes out up to {amount}.</source>
        <translation>თქვენი როლის ზღვარი გატანისას: {amount}.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>თანხა</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>ხურდა ბანკიდან</translation>
    </message>
    <message>
        <source>Stamps, with receipt</source>
        <translation>მარკები, ქვითრით</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>რისთვის</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>დატოვება</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>შეტანა</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>გატანა</translation>
    </message>
    <message>
        <source>Write an amount, such as 120.50</source>
        <translation>ჩაწერეთ თანხა, მაგალითად 120.50</translation>
    </message>
    <message>
        <source>Ask a manager to take out this much</source>
        <translation>ამდენის გატანა სთხოვეთ მენეჯერს</translation>
    </message>
    <message>
        <source>Say what the cash is for</source>
        <translation>დაწერეთ, რისთვის არის ნაღდი</translation>
    </message>
</context>
<context>
    <name>NoSale</name>
    <message>
        <source>Take a customer’s online cart over, or scan what lies on the counter.</source>
        <translation>გადმოიტანეთ კლიენტის ონლაინ კალათა ან დაასკანერეთ დახლზე არსებული ნივთი.</translation>
    </message>
    <message>
        <source>No sale is open</source>
        <translation>გახსნილი გაყიდვა არ არის</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>კლიენტის ძიება</translation>
    </message>
    <message>
        <source>Sale without a customer</source>
        <translation>გაყიდვა კლიენტის გარეშე</translation>
    </message>
    <message>
        <source>Drawer and shift</source>
        <translation>უჯრა და ცვლა</translation>
    </message>
    <message>
        <source>Held sales</source>
        <translation>გადადებული გაყიდვები</translation>
    </message>
    <message>
        <source>Take up sale</source>
        <translation>გაყიდვის გაგრძელება</translation>
    </message>
    <message>
        <source>Drop held sale</source>
        <translation>გადადებულის გაუქმება</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>კლიენტის გარეშე</translation>
    </message>
    <message>
        <source>this till</source>
        <translation>ეს სალარო</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ახალი ჩანაწერი</translation>
    </message>
    <message>
        <source>Facts that help to serve. The customer may ask to read them.</source>
        <translation>ფაქტები, რომლებიც მომსახურებას შველის. კლიენტს შეუძლია მათი ნახვა მოითხოვოს.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>What should the next person know?</source>
        <translation>რა უნდა იცოდეს კოლეგამ?</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>ჩანაწერის დამატება</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>ჩანაწერები ჯერ არ არის</translation>
    </message>
    <message>
        <source>A good note saves a question next time.</source>
        <translation>კარგი ჩანაწერი შემდეგ ჯერზე კითხვას ზოგავს.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>ჩანაწერი შენახულია</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>გასაგზავნია</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>New customer</source>
        <translation>ახალი კლიენტი</translation>
    </message>
    <message>
        <source>Sell without a name</source>
        <translation>გაყიდვა უსახელოდ</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ახლავე ცდა</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>კლიენტის ძიება</translation>
    </message>
    <message>
        <source>No one called “{text}” yet</source>
        <translation>„{text}“ ჯერ არ მოიძებნა</translation>
    </message>
    <message>
        <source>Check the spelling, or add them here.</source>
        <translation>შეამოწმეთ მართლწერა ან დაამატეთ აქ.</translation>
    </message>
    <message numerus="yes">
        <source>You are offline. Of all customers only {count} is (are) on this till.</source>
        <translation>
            <numerusform>კავშირი არ არის. ამ სალაროზე მხოლოდ {count} კლიენტია.</numerusform>
            <numerusform>კავშირი არ არის. ამ სალაროზე მხოლოდ {count} კლიენტია.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe in the full list</source>
        <translation>შეიძლება სრულ სიაშია</translation>
    </message>
    <message>
        <source>Card {number} is not linked to anyone.</source>
        <translation>ბარათი {number} არავისზე არ არის მიბმული.</translation>
    </message>
    <message>
        <source>This card is not known</source>
        <translation>ეს ბარათი უცნობია</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Chosen</source>
        <translation>არჩეული</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} აქ</translation>
    </message>
    <message>
        <source>Swap to {variant}</source>
        <translation>შეცვლა: {variant}</translation>
    </message>
    <message>
        <source>Send from {place}</source>
        <translation>გაგზავნა: {place}</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>მისამართზე: {address}</translation>
    </message>
    <message>
        <source>Address is needed</source>
        <translation>საჭიროა მისამართი</translation>
    </message>
    <message>
        <source>free</source>
        <translation>უფასო</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>გამოტოვება</translation>
    </message>
    <message>
        <source>Stays in the wishlist</source>
        <translation>სურვილებში რჩება</translation>
    </message>
    <message>
        <source>Sell it anyway</source>
        <translation>მაინც გაყიდვა</translation>
    </message>
    <message>
        <source>The goods are in hand</source>
        <translation>ნივთი ხელთ არის</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Choose what to do with this line</source>
        <translation>აირჩიეთ, რა ვუყოთ ამ პოზიციას</translation>
    </message>
    <message>
        <source>Arrow keys to move, Enter to choose</source>
        <translation>ისრებით გადადით, Enter ირჩევს</translation>
    </message>
    <message>
        <source>Elsewhere: {places}</source>
        <translation>სხვაგან: {places}</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order {number}</source>
        <translation>შეკვეთა {number}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>ნივთები</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ფასდაკლება</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>დამრგვალება</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>გადასახადის ჩათვლით</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>გადასახადი</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>მიღებული ქულები</translation>
    </message>
    <message>
        <source>Returned {day}: {reason}</source>
        <translation>დაბრუნდა {day}: {reason}</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>ქვითრის ჩვენება</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ხელახლა ბეჭდვა</translation>
    </message>
    <message>
        <source>{count} returned</source>
        <translation>დაბრუნდა {count}</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Orders</source>
        <translation>შეკვეთები</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>შეკვეთები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Sales of all channels appear here.</source>
        <translation>აქ ყველა არხის გაყიდვა ჩანს.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Wishlist</source>
        <translation>სურვილები</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>სურვილები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Add one on the Wishlist tab.</source>
        <translation>დაამატეთ „სურვილების“ ჩანართში.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>შეკვეთები</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>შეკვეთები ჯერ არ არის</translation>
    </message>
</context>
<context>
    <name>PaidCard</name>
    <message>
        <source>Paid {amount}</source>
        <translation>გადახდილია {amount}</translation>
    </message>
    <message>
        <source>Give {amount} change</source>
        <translation>მიეცით ხურდა {amount}</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>გაყიდვა {number}</translation>
    </message>
    <message>
        <source>No change to give</source>
        <translation>ხურდა არ არის საჭირო</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>{amount} left</source>
        <translation>დარჩა {amount}</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>ბრუნდება</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>დადასტურდა</translation>
    </message>
    <message>
        <source>Give this payment back</source>
        <translation>ამ გადახდის დაბრუნება</translation>
    </message>
</context>
<context>
    <name>PaymentBanner</name>
    <message>
        <source>A card payment is unknown.</source>
        <translation>ბარათით გადახდის შედეგი უცნობია.</translation>
    </message>
    <message>
        <source>Do not take another payment for this sale.</source>
        <translation>ამ გაყიდვაზე სხვა გადახდა არ მიიღოთ.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>გარკვევა</translation>
    </message>
    <message>
        <source>The sale is paid</source>
        <translation>გაყიდვა გადახდილია</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>ქვითრის ჩვენება</translation>
    </message>
</context>
<context>
    <name>PaymentView</name>
    <message>
        <source>Back to cart</source>
        <translation>კალათაში დაბრუნება</translation>
    </message>
    <message>
        <source>How would {name} like to pay?</source>
        <translation>როგორ იხდის {name}?</translation>
    </message>
    <message>
        <source>By email or SMS</source>
        <translation>ელფოსტით ან SMS-ით</translation>
    </message>
    <message>
        <source>Sends an email link</source>
        <translation>ბმული იგზავნება ფოსტით</translation>
    </message>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>უკონტაქტოდ ან ჩადებით</translation>
    </message>
    <message>
        <source>By approval code</source>
        <translation>დადასტურების კოდით</translation>
    </message>
    <message>
        <source>The drawer opens by itself</source>
        <translation>უჯრა თავისით იღება</translation>
    </message>
    <message>
        <source>With change</source>
        <translation>ხურდით</translation>
    </message>
    <message>
        <source>Scan or type the number</source>
        <translation>დაასკანერეთ ან ჩაწერეთ ნომერი</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>საჭიროა კავშირი</translation>
    </message>
    <message>
        <source>Up to 4 payments</source>
        <translation>4 გადახდამდე</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>როგორ იხდიან?</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ისევ კითხვა</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>დაფარვა</translation>
    </message>
    <message>
        <source>Stop on terminal</source>
        <translation>ტერმინალზე შეჩერება</translation>
    </message>
    <message>
        <source>Send to terminal</source>
        <translation>ტერმინალზე გაგზავნა</translation>
    </message>
    <message>
        <source>Take the cash</source>
        <translation>ნაღდის მიღება</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>ბმულის გაგზავნა</translation>
    </message>
    <message>
        <source>Take from gift card</source>
        <translation>თანხის აღება ბარათიდან</translation>
    </message>
    <message>
        <source>Pay this part by card</source>
        <translation>ბარათით გადახდა</translation>
    </message>
    <message>
        <source>The terminal approved it</source>
        <translation>ტერმინალმა დაადასტურა</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>გადახდის სახე</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>შემდეგი პანელი</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>უჯრის გახსნა</translation>
    </message>
</context>
<context>
    <name>PaymentsSection</name>
    <message>
        <source>Not set up</source>
        <translation>არ არის გამართული</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>გამართულია</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>აქ არ გამოიყენება</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n minute(s)</source>
        <translation>
            <numerusform>მოქმედებს %n წუთი</numerusform>
            <numerusform>მოქმედებს %n წუთი</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>ბარათის ტერმინალი</translation>
    </message>
    <message>
        <source>IT connects it.</source>
        <translation>აერთებს IT.</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>ბმულით გადახდა</translation>
    </message>
    <message>
        <source>The head office decides how long.</source>
        <translation>ხანგრძლივობას სათავო ოფისი წყვეტს.</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>ნაღდი ფული მრგვალდება</translation>
    </message>
    <message>
        <source>Cards and links are not rounded.</source>
        <translation>ბარათი და ბმული არ მრგვალდება.</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>გადახდის გზები</translation>
    </message>
    <message>
        <source>The highest discount by hand.</source>
        <translation>უდიდესი ხელით ფასდაკლება.</translation>
    </message>
    <message>
        <source>One point is earned for</source>
        <translation>ერთი ქულა ირიცხება თანხაზე</translation>
    </message>
    <message>
        <source>One point pays</source>
        <translation>ერთი ქულა ფარავს</translation>
    </message>
    <message>
        <source>Discounts and points</source>
        <translation>ფასდაკლებები და ქულები</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Name at sign-in</source>
        <translation>სახელი შესვლისას</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>PIN რამდენჯერმე არ დაემთხვა. სცადეთ {time} შემდეგ.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>შეიყვანეთ PIN</translation>
    </message>
</context>
<context>
    <name>PointsRow</name>
    <message>
        <source>Use points</source>
        <translation>ქულების გამოყენება</translation>
    </message>
    <message numerus="yes">
        <source>Use {points} point(s)</source>
        <translation>
            <numerusform>{points} ქულის გამოყენება</numerusform>
            <numerusform>{points} ქულის გამოყენება</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {all}. Worth {amount}.</source>
        <translation>სულ {all}. უდრის {amount}.</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>{0}, was {1}</source>
        <translation>{0}, იყო {1}</translation>
    </message>
</context>
<context>
    <name>PrintedCode</name>
    <message>
        <source>Code to scan: {code}</source>
        <translation>დასასკანერებელი კოდი: {code}</translation>
    </message>
</context>
<context>
    <name>PrivacyNote</name>
    <message>
        <source>Privacy is on.</source>
        <translation>დაფარვა ჩართულია.</translation>
    </message>
    <message>
        <source>Name, phone and email are shortened while the screen may face the customer.</source>
        <translation>სახელი, ტელეფონი და ფოსტა შემოკლებულია, რადგან ეკრანს კლიენტიც ხედავს.</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>დაფარვა</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>დაბლოკვა</translation>
    </message>
    <message>
        <source>Names, phones and e-mails are shortened. During a payment it turns on by itself.</source>
        <translation>სახელი, ტელეფონი და ფოსტა შემოკლებულია. გადახდისას თავისით ირთვება.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>ავტომატური დაბლოკვა</translation>
    </message>
    <message>
        <source>The head office decides how soon.</source>
        <translation>დროს სათაო ოფისი ადგენს.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ახლავე დაბლოკვა</translation>
    </message>
    <message>
        <source>The page and the open sale are kept.</source>
        <translation>გვერდი და გახსნილი გაყიდვა რჩება.</translation>
    </message>
    <message>
        <source>Security and privacy</source>
        <translation>დაცვა და დაფარვა</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>არასოდეს</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n წუთის შემდეგ</numerusform>
            <numerusform>%n წუთის შემდეგ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileAdvice</name>
    <message>
        <source>Add to the sale</source>
        <translation>გაყიდვაში დამატება</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ახლა არა</translation>
    </message>
    <message>
        <source>Put off. It comes back in a while.</source>
        <translation>გადაიდო. გარკვეული დროის შემდეგ დაბრუნდება.</translation>
    </message>
</context>
<context>
    <name>ProfilingRow</name>
    <message>
        <source>Suggestions from purchases</source>
        <translation>რჩევები შენაძენების მიხედვით</translation>
    </message>
    <message>
        <source>Off: nothing is worked out about this customer, and what there was is removed everywhere.</source>
        <translation>გამორთული: ამ კლიენტზე არაფერი გამოითვლება, და რაც იყო, ყველგან იშლება.</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Open profile</source>
        <translation>პროფილის გახსნა</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Gift receipt</source>
        <translation>სასაჩუქრე ქვითარი</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>უჯრა</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF-ის შენახვა</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>ახალი გაყიდვა</translation>
    </message>
    <message>
        <source>It is sent when the connection returns.</source>
        <translation>გაიგზავნება კავშირის აღდგენისას.</translation>
    </message>
    <message>
        <source>The receipt is on its way</source>
        <translation>ქვითარი იგზავნება</translation>
    </message>
    <message>
        <source>Gift receipt printed</source>
        <translation>სასაჩუქრე ქვითარი დაიბეჭდა</translation>
    </message>
    <message>
        <source>No points were earned</source>
        <translation>ქულები არ დაირიცხა</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ქვითრის შენახვა</translation>
    </message>
    <message>
        <source>Receipt saved</source>
        <translation>ქვითარი შენახულია</translation>
    </message>
</context>
<context>
    <name>ReceiptsSection</name>
    <message>
        <source>Set up</source>
        <translation>გამართულია</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>არ არის გამართული</translation>
    </message>
    <message>
        <source>{count} mm</source>
        <translation>{count} მმ</translation>
    </message>
    <message>
        <source>Kept on this till</source>
        <translation>ინახება ამ სალაროზე</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>აქ არ გამოიყენება</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>პრინტერი</translation>
    </message>
    <message>
        <source>Without one a receipt is saved as a PDF.</source>
        <translation>მის გარეშე ქვითარი PDF-ად ინახება.</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>რულონის სიგანე</translation>
    </message>
    <message>
        <source>IT sets it.</source>
        <translation>აყენებს IT.</translation>
    </message>
    <message>
        <source>Fiscal journal</source>
        <translation>ფისკალური ჟურნალი</translation>
    </message>
    <message>
        <source>Every sale is written in a chain.</source>
        <translation>ყოველი გაყიდვა ჯაჭვში იწერება.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>ქაღალდზე</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>ელფოსტით</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>SMS-ით</translation>
    </message>
    <message>
        <source>The store service sends it in the customer’s language.</source>
        <translation>მაღაზიის სერვისი კლიენტის ენაზე აგზავნის.</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>%n დღის განმავლობაში</numerusform>
            <numerusform>%n დღის განმავლობაში</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods may come back</source>
        <translation>ნივთის დაბრუნება შეიძლება</translation>
    </message>
    <message>
        <source>It stands on every receipt.</source>
        <translation>ყოველ ქვითარზე წერია.</translation>
    </message>
    <message>
        <source>Messages and returns</source>
        <translation>შეტყობინებები და დაბრუნება</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Nobody yet today</source>
        <translation>დღეს ჯერ არავინ</translation>
    </message>
    <message>
        <source>Customers you open appear here.</source>
        <translation>აქ ჩანს თქვენ მიერ გახსნილი კლიენტები.</translation>
    </message>
    <message>
        <source>Recent on this till</source>
        <translation>ბოლოს ამ სალაროზე</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>გასუფთავება</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ფაილები (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>ცხრილები (*.csv)</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>დაიბეჭდა</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>ანგარიშის შენახვა</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>შენახულია</translation>
    </message>
</context>
<context>
    <name>SaleActs</name>
    <message>
        <source>{title} is out of the sale</source>
        <translation>გაყიდვიდან ამოღებულია: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>აღდგენა</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ინახება…</translation>
    </message>
    <message>
        <source>The code counts</source>
        <translation>კოდი მოქმედებს</translation>
    </message>
</context>
<context>
    <name>SaleBanner</name>
    <message>
        <source>This cart is already paid, order {number}.</source>
        <translation>ეს კალათა უკვე გადახდილია, შეკვეთა {number}.</translation>
    </message>
    <message>
        <source>Do not take payment. Give the cart back.</source>
        <translation>თანხა არ მიიღოთ. დააბრუნეთ კალათა.</translation>
    </message>
    <message>
        <source>{name} may be paying this cart online.</source>
        <translation>შესაძლოა, {name} ამ კალათას ახლა ონლაინ იხდის.</translation>
    </message>
    <message>
        <source>Ask first. If both pay, the later money goes back.</source>
        <translation>ჯერ ჰკითხეთ. თუ ორივე გადახდა შედგა, გვიანდელი თანხა ბრუნდება.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed since {name} saved this cart</source>
        <translation>
            <numerusform>{name}: კალათის შენახვიდან შეიცვალა %n პოზიცია</numerusform>
            <numerusform>{name}: კალათის შენახვიდან შეიცვალა %n პოზიცია</numerusform>
        </translation>
    </message>
    <message>
        <source>Something changed since {name} saved this cart</source>
        <translation>{name}: კალათის შენახვიდან რაღაც შეიცვალა</translation>
    </message>
    <message>
        <source>Sold without a connection.</source>
        <translation>გაყიდულია კავშირის გარეშე.</translation>
    </message>
    <message>
        <source>The store service closes the online cart when this sale is sent.</source>
        <translation>ამ გაყიდვის გაგზავნისას მაღაზიის სერვისი ონლაინ კალათას ხურავს.</translation>
    </message>
    <message>
        <source>Nothing changed since {name} saved this cart.</source>
        <translation>{name}: კალათის შენახვიდან არაფერი შეცვლილა.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) dropped</source>
        <translation>
            <numerusform>დაიკლო %n ფასმა</numerusform>
            <numerusform>დაიკლო %n ფასმა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) rose</source>
        <translation>
            <numerusform>მოიმატა %n ფასმა</numerusform>
            <numerusform>მოიმატა %n ფასმა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not here</source>
        <translation>
            <numerusform>%n ნივთი აქ არ არის</numerusform>
            <numerusform>%n ნივთი აქ არ არის</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) already bought</source>
        <translation>
            <numerusform>%n ნივთი უკვე ნაყიდია</numerusform>
            <numerusform>%n ნივთი უკვე ნაყიდია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s) ended</source>
        <translation>
            <numerusform>დასრულდა %n აქცია</numerusform>
            <numerusform>დასრულდა %n აქცია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new promotion(s)</source>
        <translation>
            <numerusform>%n ახალი აქცია</numerusform>
            <numerusform>%n ახალი აქცია</numerusform>
        </translation>
    </message>
    <message>
        <source>Online copy on hold {time}</source>
        <translation>ონლაინ ასლი დაკავებულია {time}</translation>
    </message>
</context>
<context>
    <name>SaleCard</name>
    <message>
        <source>Sale</source>
        <translation>გაყიდვა</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>დარჩა</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>გაყიდვა {number}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>ნივთები</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>ფასდაკლებები</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ქულები</translation>
    </message>
    <message>
        <source>Of that tax</source>
        <translation>მათ შორის გადასახადი</translation>
    </message>
    <message>
        <source>Rounding for cash</source>
        <translation>ნაღდის დამრგვალება</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>გადასახდელი</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>გადახდილია {amount}</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>სულ {amount}</translation>
    </message>
</context>
<context>
    <name>SaleHead</name>
    <message>
        <source>Cart</source>
        <translation>კალათა</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>გადახდა</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ქვითარი</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>კლიენტის გარეშე</translation>
    </message>
    <message>
        <source>No points are earned</source>
        <translation>ქულები არ ირიცხება</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Save for home</source>
        <translation>საიტზე შენახვა</translation>
    </message>
    <message>
        <source>Hold sale</source>
        <translation>გადადება</translation>
    </message>
    <message>
        <source>Take up sale</source>
        <translation>გაყიდვის გაგრძელება</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>ახალი გაყიდვა</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>შემდეგი პანელი</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ფასდაკლება</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>კიდევ ერთი</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>ერთით ნაკლები</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>პოზიციის ამოღება</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>აღდგენა</translation>
    </message>
    <message>
        <source>Give back cart</source>
        <translation>კალათის დაბრუნება</translation>
    </message>
    <message>
        <source>Drop sale</source>
        <translation>გაყიდვის გაუქმება</translation>
    </message>
    <message>
        <source>The hold ended</source>
        <translation>დაკავება დასრულდა</translation>
    </message>
    <message>
        <source>The online cart is back as it was. Nothing was charged.</source>
        <translation>ონლაინ კალათა უწინდელია. თანხა არ ჩამოჭრილა.</translation>
    </message>
</context>
<context>
    <name>SameCard</name>
    <message>
        <source>Known already?</source>
        <translation>უკვე ნაცნობია?</translation>
    </message>
    <message>
        <source>Nobody like this yet</source>
        <translation>მსგავსი ჯერ არავინ არის</translation>
    </message>
    <message>
        <source>Whoever matches appears here.</source>
        <translation>აქ მსგავსი კლიენტები ჩნდება.</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>სკანერი</translation>
    </message>
    <message>
        <source>Scan this code three times. The till learns how your scanner types.</source>
        <translation>დაასკანერეთ ეს კოდი სამჯერ. სალარო სწავლობს, როგორ წერს თქვენი სკანერი.</translation>
    </message>
    <message>
        <source>The scanner test was stopped. Nothing was changed.</source>
        <translation>სკანერის შემოწმება შეჩერდა. არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>Scan the code now.</source>
        <translation>დაასკანერეთ კოდი ახლა.</translation>
    </message>
    <message>
        <source>Stop the scanner test</source>
        <translation>შემოწმების შეჩერება</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>სკანერის შემოწმება</translation>
    </message>
    <message>
        <source>{count} of {all} scans read. Scan it once more.</source>
        <translation>წაკითხულია {count}, სულ {all}. დაასკანერეთ კიდევ ერთხელ.</translation>
    </message>
    <message>
        <source>That was another code, or the keyboard of the scanner is not known. Scan this one.</source>
        <translation>ეს სხვა კოდია, ან სკანერის კლავიატურა უცნობია. დაასკანერეთ აქაური.</translation>
    </message>
    <message>
        <source>The scanner types too slowly to be told from a person. Set it to a faster speed.</source>
        <translation>სკანერი ნელა წერს და ადამიანისგან არ განირჩევა. დააყენეთ მეტი სიჩქარე.</translation>
    </message>
    <message>
        <source>The scans differ. Start again from the first one.</source>
        <translation>სკანები განსხვავდება. დაიწყეთ თავიდან.</translation>
    </message>
    <message>
        <source>The scanner is known now.</source>
        <translation>სკანერი უკვე ნაცნობია.</translation>
    </message>
    <message>
        <source>The scanner is known until the app is closed. It could not be saved: tell IT.</source>
        <translation>სკანერი აპის დახურვამდეა ნაცნობი. ვერ შეინახა: აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>პაუზა</translation>
    </message>
    <message>
        <source>Ends with: {key}</source>
        <translation>ბოლოში: {key}</translation>
    </message>
    <message>
        <source>Longest gap: {count} ms</source>
        <translation>ყველაზე დიდი შუალედი: {count} მწმ</translation>
    </message>
    <message>
        <source>Before the code: {signs}</source>
        <translation>კოდამდე: {signs}</translation>
    </message>
    <message>
        <source>After the code: {signs}</source>
        <translation>კოდის შემდეგ: {signs}</translation>
    </message>
</context>
<context>
    <name>SearchHero</name>
    <message>
        <source>Open first result</source>
        <translation>პირველი შედეგის გახსნა</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Customers</source>
        <translation>კლიენტები</translation>
    </message>
    <message>
        <source>Prices and stock</source>
        <translation>ფასები და მარაგი</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>ონლაინ კალათები</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>გასაგზავნი</translation>
    </message>
    <message>
        <source>Last sent {time}</source>
        <translation>ბოლოს გაიგზავნა {time}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>ჯერ არ გაგზავნილა</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>იგზავნება</translation>
    </message>
    <message>
        <source>All is safe on this till. {since}</source>
        <translation>ყველაფერი დაცულია ამ სალაროზე. {since}</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>კავშირი არ არის</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>ვერ იგზავნება</translation>
    </message>
    <message>
        <source>All is safe on this till. Tell IT.</source>
        <translation>ყველაფერი დაცულია ამ სალაროზე. აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>Last synced {time}</source>
        <translation>ბოლოს გაიგზავნა {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n წმ წინ</numerusform>
            <numerusform>%n წმ წინ</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>ყველაფერი გაგზავნილია</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Set by IT</source>
        <translation>ადგენს IT</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>იერსახე</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>ანგარიშის კოპირება</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ზოგადი</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>ენა და რეგიონი</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>კლავიშები</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>მაღაზია</translation>
    </message>
    <message>
        <source>Security and privacy</source>
        <translation>დაცვა და დაფარვა</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>გადახდა</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ქვითრები</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>მოწყობილობები</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>დიაგნოსტიკა</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>დაკავშირების ცდა</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>შემდეგი პანელი</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>პარამეტრების დახურვა</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Receipt</source>
        <translation>ქვითარი</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Find</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>გაყიდვა</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>ანალიტიკა</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>ყურადღება</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Pay in</source>
        <translation>შეტანა</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>გატანა</translation>
    </message>
    <message>
        <source>Correct the float</source>
        <translation>საწყისი ნაშთის შესწორება</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>დღის ბოლო</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>ვინ რა გააკეთა</translation>
    </message>
    <message>
        <source>Drawer and shift</source>
        <translation>უჯრა და ცვლა</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>ცვლის დახურვა</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>ცვლის გახსნა</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>უჯრის დათვლა</translation>
    </message>
    <message>
        <source>Count the change</source>
        <translation>ხურდის დათვლა</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>დათვლილი</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>უჯრაშია</translation>
    </message>
    <message>
        <source>A manager sees what should be there.</source>
        <translation>რა უნდა იყოს, მენეჯერი ხედავს.</translation>
    </message>
    <message>
        <source>Exactly what should be there.</source>
        <translation>ზუსტად ისე, როგორც უნდა იყოს.</translation>
    </message>
    <message>
        <source>{amount} is missing.</source>
        <translation>აკლია {amount}.</translation>
    </message>
    <message>
        <source>{amount} too much.</source>
        <translation>ზედმეტია {amount}.</translation>
    </message>
    <message>
        <source>The shift is open</source>
        <translation>ცვლა გახსნილია</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>შეტანილი</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>გატანილი</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Show the keys</source>
        <translation>კლავიშების ჩვენება</translation>
    </message>
    <message>
        <source>Every page prints its keys below; F1 shows all of them.</source>
        <translation>ყველა გვერდის კლავიშები ქვემოთ წერია; სრულად აჩვენებს F1.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>კლავიშები</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>კლავიშები</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>ყველა გვერდზე</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Newest</source>
        <translation>უახლესი</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>არჩეულია</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>არ არის არჩეული</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>შესვლა</translation>
    </message>
    <message>
        <source>Scan your badge, or enter your PIN.</source>
        <translation>დაასკანერეთ ბეიჯი ან შეიყვანეთ PIN.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>დილა მშვიდობისა</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>შუადღე მშვიდობისა</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>საღამო მშვიდობისა</translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n ცვლილება ჯერ არ გაგზავნილა</numerusform>
            <numerusform>%n ცვლილება ჯერ არ გაგზავნილა</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment is not finished yet</source>
        <translation>გადახდა ჯერ არ დასრულებულა</translation>
    </message>
    <message>
        <source>They are safe on this till. Sign out when they are sent, or lock the till until then.</source>
        <translation>ამ სალაროზე დაცულია. გამოდით გაგზავნის შემდეგ, მანამდე კი სალარო დაბლოკეთ.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>დარჩენა</translation>
    </message>
    <message>
        <source>Save an encrypted copy</source>
        <translation>დაშიფრული ასლის შენახვა</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>დაბლოკვა</translation>
    </message>
    <message>
        <source>IT can send it later from this file. Without the password nobody can read it.</source>
        <translation>ამ ფაილიდან IT მოგვიანებით გაგზავნის. პაროლის გარეშე ვერავინ წაიკითხავს.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>პაროლი</translation>
    </message>
    <message>
        <source>At least 12 letters or digits</source>
        <translation>სულ მცირე 12 ასო ან ციფრი</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ფაილის შენახვა</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) saved in the file</source>
        <translation>
            <numerusform>ფაილში შენახულია %n ცვლილება</numerusform>
            <numerusform>ფაილში შენახულია %n ცვლილება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SizesCard</name>
    <message>
        <source>Sizes</source>
        <translation>ზომები</translation>
    </message>
    <message>
        <source>No sizes yet.</source>
        <translation>ზომები ჯერ არ არის.</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>შემოწმდა {day}</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>იტვირთება</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Split the amount</source>
        <translation>თანხის გაყოფა</translation>
    </message>
    <message>
        <source>Pay this part by card</source>
        <translation>ბარათით გადახდა</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>ნაღდად</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>სასაჩუქრე ბარათი</translation>
    </message>
    <message>
        <source>Up to 4 payments in one sale, {left} still free. Choose equal parts, or type this part’s amount.</source>
        <translation>ერთ გაყიდვაში 4 გადახდამდე, დარჩა {left}. აირჩიეთ თანაბარი ნაწილები ან ჩაწერეთ ამ ნაწილის თანხა.</translation>
    </message>
    <message>
        <source>{count} × {amount}</source>
        <translation>{count} × {amount}</translation>
    </message>
</context>
<context>
    <name>StandalonePanel</name>
    <message>
        <source>Standalone terminal</source>
        <translation>ცალკე ტერმინალი</translation>
    </message>
    <message>
        <source>Type the amount on the terminal. When it says approved, type the code from its slip.</source>
        <translation>აკრიფეთ თანხა ტერმინალზე. დადასტურების შემდეგ ჩაწერეთ კოდი მისი სლიპიდან.</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>დადასტურების კოდი</translation>
    </message>
    <message>
        <source>6 letters or digits</source>
        <translation>6 ასო ან ციფრი</translation>
    </message>
    <message>
        <source>Last four digits of the card</source>
        <translation>ბარათის ბოლო ოთხი ციფრი</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>შეიძლება ცარიელი დარჩეს</translation>
    </message>
    <message>
        <source>The terminal approved it</source>
        <translation>ტერმინალმა დაადასტურა</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Opening the till</source>
        <translation>სალარო იხსნება</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>ხელახლა გამართვა</translation>
    </message>
    <message>
        <source>Copying the shop to this till</source>
        <translation>მაღაზია გადმოდის ამ სალაროზე</translation>
    </message>
    <message>
        <source>{percent} of {records}. The till works without a connection afterwards.</source>
        <translation>{percent}, სულ {records}. მერე სალარო კავშირის გარეშეც მუშაობს.</translation>
    </message>
    <message>
        <source>{records}. The till works without a connection afterwards.</source>
        <translation>{records}. მერე სალარო კავშირის გარეშეც მუშაობს.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Best next step</source>
        <translation>საუკეთესო შემდეგი ნაბიჯი</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>რატომ?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ახლა არა</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>ნაბიჯი {0}, სულ {1}: {2}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>What happened</source>
        <translation>რა მოხდა</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Suggestions</source>
        <translation>რჩევები</translation>
    </message>
    <message>
        <source>Goes with this cart</source>
        <translation>უხდება ამ კალათას</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Summary</source>
        <translation>შეჯამება</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>გადახდის მიღება</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>გადასახდელი</translation>
    </message>
    <message>
        <source>Complete sale</source>
        <translation>გაყიდვის დასრულება</translation>
    </message>
    <message>
        <source>This cart is already paid. Give it back.</source>
        <translation>ეს კალათა უკვე გადახდილია. დააბრუნეთ.</translation>
    </message>
    <message>
        <source>{amount} is paid already. Take the rest.</source>
        <translation>უკვე გადახდილია {amount}. მიიღეთ დანარჩენი.</translation>
    </message>
    <message>
        <source>Saved online</source>
        <translation>შენახული ონლაინ</translation>
    </message>
    <message>
        <source>Price drop, {title}</source>
        <translation>ფასმა დაიკლო, {title}</translation>
    </message>
    <message>
        <source>Price drops</source>
        <translation>ფასების კლება</translation>
    </message>
    <message>
        <source>Price rise, {title}</source>
        <translation>ფასმა მოიმატა, {title}</translation>
    </message>
    <message>
        <source>Price rises</source>
        <translation>ფასების მატება</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>აქ დამატებული</translation>
    </message>
    <message>
        <source>Left out, {titles}</source>
        <translation>გამოტოვებული, {titles}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>გამოტოვებული</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>ნივთები</translation>
    </message>
    <message>
        <source>Points, {points}</source>
        <translation>ქულები, {points}</translation>
    </message>
    <message>
        <source>Promotion, {title}</source>
        <translation>აქცია, {title}</translation>
    </message>
    <message>
        <source>Offer, {title}</source>
        <translation>შეთავაზება, {title}</translation>
    </message>
    <message>
        <source>Voucher, {title}</source>
        <translation>ვაუჩერი, {title}</translation>
    </message>
    <message>
        <source>Discount, {title}</source>
        <translation>ფასდაკლება, {title}</translation>
    </message>
    <message>
        <source>Tax included</source>
        <translation>გადასახადის ჩათვლით</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>გადასახადი</translation>
    </message>
    <message>
        <source>Tax {rate} included</source>
        <translation>გადასახადი {rate}, ფასშია</translation>
    </message>
    <message>
        <source>Tax {rate}</source>
        <translation>გადასახადი {rate}</translation>
    </message>
    <message numerus="yes">
        <source>Earns {points} point(s), {left} left to {tier}</source>
        <translation>
            <numerusform>{points} ქულა ირიცხება, {tier}: კიდევ {left}</numerusform>
            <numerusform>{points} ქულა ირიცხება, {tier}: კიდევ {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {points} point(s)</source>
        <translation>
            <numerusform>{points} ქულა ირიცხება</numerusform>
            <numerusform>{points} ქულა ირიცხება</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan or type an item first.</source>
        <translation>ჯერ დაასკანერეთ ან ჩაწერეთ ნივთი.</translation>
    </message>
    <message>
        <source>One item is not sold any more. Choose what to do with it.</source>
        <translation>ერთი ნივთი აღარ იყიდება. აირჩიეთ, რა ვუყოთ.</translation>
    </message>
    <message>
        <source>One item is not here. Choose what to do with it.</source>
        <translation>ერთი ნივთი აქ არ არის. აირჩიეთ, რა ვუყოთ.</translation>
    </message>
    <message>
        <source>A price rose. Ask the customer, then record the answer.</source>
        <translation>ფასმა მოიმატა. ჰკითხეთ კლიენტს და ჩაწერეთ პასუხი.</translation>
    </message>
    <message>
        <source>One item can no longer be sent. Choose what to do with it.</source>
        <translation>ერთი ნივთი აღარ იგზავნება. აირჩიეთ, რა ვუყოთ.</translation>
    </message>
    <message>
        <source>One item is to be sent: the customer’s address is needed.</source>
        <translation>ერთი ნივთი იგზავნება: საჭიროა კლიენტის მისამართი.</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>On this till</source>
        <translation>ამ სალაროზე</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>დაკავშირების ცდა</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>ბოლო ცვლილება</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>რამდენი</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>კლიენტები</translation>
    </message>
    <message>
        <source>Prices and stock</source>
        <translation>ფასები და მარაგი</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>ონლაინ კალათები</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>შეკვეთები</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>გასაგზავნია</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Synced {0}</source>
        <translation>გაგზავნილია {0}</translation>
    </message>
    <message>
        <source>Sending {0}</source>
        <translation>იგზავნება {0}</translation>
    </message>
    <message>
        <source>Offline · {0} to send</source>
        <translation>ოფლაინ · გასაგზავნია {0}</translation>
    </message>
    <message>
        <source>Cannot send</source>
        <translation>ვერ იგზავნება</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ოფლაინ</translation>
    </message>
</context>
<context>
    <name>TasteList</name>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Remove {value}</source>
        <translation>წაშლა: {value}</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>ჯერ არაფერია ჩაწერილი.</translation>
    </message>
</context>
<context>
    <name>TastesTab</name>
    <message>
        <source>Sizes</source>
        <translation>ზომები</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>მორგება</translation>
    </message>
    <message>
        <source>Prefers longer sleeves</source>
        <translation>ურჩევნია გრძელი სახელო</translation>
    </message>
    <message>
        <source>Save sizes</source>
        <translation>ზომების შენახვა</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>მოსწონს</translation>
    </message>
    <message>
        <source>Cashmere</source>
        <translation>ქაშმირი</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>არ უყვარს</translation>
    </message>
    <message>
        <source>Mohair</source>
        <translation>მოჰერი</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>შემოწმდა {day}</translation>
    </message>
    <message>
        <source>Sizes saved</source>
        <translation>ზომები შენახულია</translation>
    </message>
</context>
<context>
    <name>TerminalPanel</name>
    <message>
        <source>Send to terminal</source>
        <translation>ტერმინალზე გაგზავნა</translation>
    </message>
    <message>
        <source>Stop on terminal</source>
        <translation>ტერმინალზე შეჩერება</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>ჩერდება…</translation>
    </message>
    <message>
        <source>Send to terminal again</source>
        <translation>ტერმინალზე ხელახლა გაგზავნა</translation>
    </message>
    <message>
        <source>Waiting for the card</source>
        <translation>ელოდება ბარათს</translation>
    </message>
    <message>
        <source>Ask the customer to tap, insert or swipe. Do not take the card.</source>
        <translation>სთხოვეთ კლიენტს ბარათის მიდება, ჩადება ან გატარება. ბარათი თავად არ აიღოთ.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>ჩერდება</translation>
    </message>
    <message>
        <source>The terminal is asked to stop. Wait for its answer.</source>
        <translation>ტერმინალს გაჩერება ვთხოვეთ. დაელოდეთ პასუხს.</translation>
    </message>
    <message>
        <source>The payment did not go through</source>
        <translation>გადახდა არ შედგა</translation>
    </message>
    <message>
        <source>Nothing was charged. Try again, or choose another way to pay.</source>
        <translation>თანხა არ ჩამოჭრილა. სცადეთ ხელახლა ან აირჩიეთ გადახდის სხვა გზა.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>შეჩერებულია</translation>
    </message>
    <message>
        <source>Nothing was charged. Send it again, or choose another way to pay.</source>
        <translation>თანხა არ ჩამოჭრილა. გაგზავნეთ ხელახლა ან აირჩიეთ გადახდის სხვა გზა.</translation>
    </message>
    <message>
        <source>The terminal does not answer</source>
        <translation>ტერმინალი არ პასუხობს</translation>
    </message>
    <message>
        <source>Nothing was charged. Check its power and cable, or use a standalone terminal.</source>
        <translation>თანხა არ ჩამოჭრილა. შეამოწმეთ კვება და კაბელი ან გამოიყენეთ ცალკე ტერმინალი.</translation>
    </message>
    <message>
        <source>Ready for the card</source>
        <translation>მზადაა ბარათისთვის</translation>
    </message>
    <message>
        <source>The amount goes to the terminal. The customer pays there.</source>
        <translation>თანხა ტერმინალზე იგზავნება. კლიენტი იქ იხდის.</translation>
    </message>
    <message>
        <source>Stops in {time}</source>
        <translation>ჩერდება {time} შემდეგ</translation>
    </message>
    <message>
        <source>Waiting for the terminal’s answer</source>
        <translation>ტერმინალის პასუხს ველოდებით</translation>
    </message>
</context>
<context>
    <name>TerminalPicture</name>
    <message>
        <source>To pay</source>
        <translation>გადასახდელი</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Member</source>
        <translation>წევრი</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>ვერცხლი</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ოქრო</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>პლატინა</translation>
    </message>
</context>
<context>
    <name>ToastAction</name>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>No sales yet</source>
        <translation>გაყიდვები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Today’s sales of this store appear here.</source>
        <translation>აქ ამ მაღაზიის დღევანდელი გაყიდვები ჩანს.</translation>
    </message>
    <message>
        <source>Today in this store</source>
        <translation>დღეს ამ მაღაზიაში</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a customer: scan, phone, name, email</source>
        <translation>იპოვეთ კლიენტი: სკანი, ტელეფონი, სახელი, ფოსტა</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>დაფარვა</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>დაბლოკვა</translation>
    </message>
    <message>
        <source>Privacy on</source>
        <translation>დაფარვა ჩართულია</translation>
    </message>
    <message>
        <source>Press to end privacy, hold to look for 10 seconds (F8)</source>
        <translation>დააჭირეთ დაფარვის მოსახსნელად, დააყოვნეთ 10 წამით სანახავად (F8)</translation>
    </message>
    <message>
        <source>Privacy on (F8)</source>
        <translation>დაფარვა ჩართულია (F8)</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>This page did not load</source>
        <translation>ეს გვერდი არ ჩაიტვირთა</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>კოდის კოპირება</translation>
    </message>
    <message>
        <source>Your sale is safe. If it happens again, tell IT the code {code}.</source>
        <translation>გაყიდვა დაცულია. თუ განმეორდა, აცნობეთ IT-ს კოდი {code}.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>კოდი დაკოპირდა</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Ask the terminal again</source>
        <translation>ტერმინალთან გადამოწმება</translation>
    </message>
    <message>
        <source>Do not take another payment for this sale.</source>
        <translation>ამ გაყიდვაზე სხვა გადახდა არ მიიღოთ.</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>რა არის დაცული</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>რა გავაკეთოთ</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>ვის დავურეკოთ</translation>
    </message>
    <message>
        <source>The sale and its goods are saved on this till.</source>
        <translation>გაყიდვა და ნივთები ამ სალაროზე შენახულია.</translation>
    </message>
    <message>
        <source>Nothing is charged twice: the same payment is asked about, never sent again.</source>
        <translation>თანხა ორჯერ არ ჩამოიჭრება: იმავე გადახდას ვამოწმებთ, ხელახლა არ ვგზავნით.</translation>
    </message>
    <message>
        <source>If it was charged, the sale completes by itself.</source>
        <translation>თუ თანხა ჩამოიჭრა, გაყიდვა თავისით სრულდება.</translation>
    </message>
    <message>
        <source>Keep the customer’s goods at the counter.</source>
        <translation>კლიენტის ნივთები დახლთან დატოვეთ.</translation>
    </message>
    <message>
        <source>Ask again here. This till also asks by itself every few seconds.</source>
        <translation>აქ ხელახლა ჰკითხეთ. სალარო თავადაც ყოველ რამდენიმე წამში კითხულობს.</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>გაყიდვა {number}</translation>
    </message>
    <message>
        <source>A manager, or the bank’s terminal service. Its number is on the terminal.</source>
        <translation>მენეჯერს ან ბანკის ტერმინალების სამსახურს. ნომერი ტერმინალზეა.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ვეკითხებით…</translation>
    </message>
    <message>
        <source>Nobody knows yet.</source>
        <translation>ჯერ არავინ იცის.</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>ჩამოიჭრა თანხა ბარათიდან?</translation>
    </message>
    <message>
        <source>The terminal’s answer did not arrive. The bank may have charged the card, or not.</source>
        <translation>ტერმინალის პასუხი არ მოვიდა. ბანკს თანხა შეიძლება ჩამოეჭრა, შეიძლება არა.</translation>
    </message>
    <message>
        <source>Look at the terminal: does it say approved, or print a slip?</source>
        <translation>შეხედეთ ტერმინალს: აჩვენებს დადასტურებას ან ბეჭდავს სლიპს?</translation>
    </message>
    <message>
        <source>The terminal did not answer yet. Check its power and cable, then ask again.</source>
        <translation>ტერმინალს ჯერ არ უპასუხია. შეამოწმეთ კვება და კაბელი, მერე ისევ ჰკითხეთ.</translation>
    </message>
    <message>
        <source>Was the gift card charged?</source>
        <translation>ჩამოიჭრა თანხა სასაჩუქრე ბარათიდან?</translation>
    </message>
    <message>
        <source>The store service’s answer did not arrive. The card may be lighter, or not.</source>
        <translation>მაღაზიის სერვისის პასუხი არ მოვიდა. ბარათიდან თანხა შეიძლება ჩამოიჭრა, შეიძლება არა.</translation>
    </message>
    <message>
        <source>Keep the gift card here, too.</source>
        <translation>სასაჩუქრე ბარათიც აქ დატოვეთ.</translation>
    </message>
    <message>
        <source>There is no connection yet. Try again in a moment.</source>
        <translation>კავშირი ჯერ არ არის. სცადეთ ცოტა ხანში.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ისევ კითხვა</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting to send</source>
        <translation>გასაგზავნი</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>დაშიფრულია</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>არაფერი ელოდება</translation>
    </message>
    <message>
        <source>All that was done here is sent.</source>
        <translation>აქ გაკეთებული ყველაფერი გაგზავნილია.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Type the approval code from the slip.</source>
        <translation>ჩაწერეთ დადასტურების კოდი სლიპიდან.</translation>
    </message>
    <message>
        <source>The link is sent</source>
        <translation>ბმული გაგზავნილია</translation>
    </message>
    <message>
        <source>The order and the goods wait until the customer paid.</source>
        <translation>შეკვეთა და ნივთები კლიენტის გადახდას ელოდება.</translation>
    </message>
    <message>
        <source>Give {amount} back?</source>
        <translation>ვაბრუნებთ {amount}?</translation>
    </message>
    <message>
        <source>Take the cash out of the drawer and give it to the customer.</source>
        <translation>აიღეთ ნაღდი უჯრიდან და მიეცით კლიენტს.</translation>
    </message>
    <message>
        <source>Cancel it on the standalone terminal first.</source>
        <translation>ჯერ ცალკე ტერმინალზე გააუქმეთ.</translation>
    </message>
    <message>
        <source>The money goes back the way it came.</source>
        <translation>თანხა იმავე გზით ბრუნდება.</translation>
    </message>
    <message>
        <source>Keep this payment</source>
        <translation>გადახდის დატოვება</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>თანხის დაბრუნება</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>ეს საბანკო ბარათის ნომერს ჰგავს.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>არ შეგვინახავს. საბანკო ბარათის ადგილი მხოლოდ ტერმინალშია.</translation>
    </message>
    <message>
        <source>This scan was not used.</source>
        <translation>ეს სკანი არ გამოგვიყენებია.</translation>
    </message>
    <message>
        <source>Nothing is scanned during the payment but gift cards: press 3 first.</source>
        <translation>გადახდისას მხოლოდ სასაჩუქრე ბარათი სკანერდება: ჯერ დააჭირეთ 3-ს.</translation>
    </message>
    <message>
        <source>That looks like a bank card number. It is not taken here.</source>
        <translation>ეს საბანკო ბარათის ნომერს ჰგავს. აქ არ მიიღება.</translation>
    </message>
    <message>
        <source>Scan the gift card or type its number.</source>
        <translation>დაასკანერეთ სასაჩუქრე ბარათი ან ჩაწერეთ ნომერი.</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>ჩაწერეთ ციფრები, თეთრების წინ წერტილი.</translation>
    </message>
    <message>
        <source>{paid} paid, {rest} still to pay</source>
        <translation>გადახდილია {paid}, დარჩა {rest}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ინახება…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Receipt</source>
        <translation>ქვითარი</translation>
    </message>
    <message>
        <source>Choose one or more</source>
        <translation>აირჩიეთ ერთი ან რამდენიმე</translation>
    </message>
    <message>
        <source>A receipt may be sent without marketing consent. It carries no offers.</source>
        <translation>ქვითრის გაგზავნას სარეკლამო თანხმობა არ სჭირდება. მასში შეთავაზებები არ არის.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>კიდევ ერთი მისამართი</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Put into the sale</source>
        <translation>გაყიდვაში დამატება</translation>
    </message>
    <message>
        <source>Remove {title} from the wishlist</source>
        <translation>სურვილებიდან წაშლა: {title}</translation>
    </message>
    <message>
        <source>added by the customer</source>
        <translation>დაამატა კლიენტმა</translation>
    </message>
    <message>
        <source>added in the store</source>
        <translation>დაემატა მაღაზიაში</translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>Wishlist</source>
        <translation>სურვილები</translation>
    </message>
    <message>
        <source>Scan or type to add a wish</source>
        <translation>დაასკანერეთ ან ჩაწერეთ სურვილი</translation>
    </message>
    <message>
        <source>Scan or type what they would like. It is kept offline too.</source>
        <translation>დაასკანერეთ ან ჩაწერეთ, რა სურს კლიენტს. კავშირის გარეშეც ინახება.</translation>
    </message>
    <message>
        <source>No wishes yet</source>
        <translation>სურვილები ჯერ არ არის</translation>
    </message>
    <message>
        <source>{title} is off the wishlist</source>
        <translation>სურვილებიდან წაიშალა: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>აღდგენა</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Card terminal</source>
        <translation>ბარათის ტერმინალი</translation>
    </message>
    <message>
        <source>Amount on this card</source>
        <translation>თანხა ამ ბარათზე</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>მიღებული ნაღდი</translation>
    </message>
    <message>
        <source>Amount from this gift card</source>
        <translation>თანხა ამ სასაჩუქრე ბარათიდან</translation>
    </message>
    <message>
        <source>Amount of this part</source>
        <translation>ამ ნაწილის თანხა</translation>
    </message>
    <message>
        <source>Amount in the link</source>
        <translation>თანხა ბმულში</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>ჩაწერეთ ციფრები, თეთრების წინ წერტილი.</translation>
    </message>
    <message>
        <source>Nothing typed means the exact amount.</source>
        <translation>ცარიელი ველი ზუსტ თანხას ნიშნავს.</translation>
    </message>
    <message>
        <source>Less than the amount to pay: the rest is paid otherwise.</source>
        <translation>გადასახდელზე ნაკლებია: დანარჩენი სხვა გზით იხდება.</translation>
    </message>
    <message>
        <source>A link is for all that is left to pay.</source>
        <translation>ბმული მთელ დარჩენილ თანხაზეა.</translation>
    </message>
    <message>
        <source>This is more than what is left to pay.</source>
        <translation>ეს დარჩენილზე მეტია.</translation>
    </message>
    <message>
        <source>This is the last of 4 payments: it has to be the whole rest.</source>
        <translation>ეს 4 გადახდიდან ბოლოა: მთელი დანარჩენი უნდა იყოს.</translation>
    </message>
    <message>
        <source>Less than the rest? You can add another payment.</source>
        <translation>დარჩენილზე ნაკლებია? შეგიძლიათ კიდევ ერთი გადახდა დაამატოთ.</translation>
    </message>
    <message>
        <source>Card, standalone terminal</source>
        <translation>ბარათი, ცალკე ტერმინალი</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ნაღდი</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>სასაჩუქრე ბარათი</translation>
    </message>
    <message>
        <source>Split the amount</source>
        <translation>თანხის გაყოფა</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>ბმულით გადახდა</translation>
    </message>
    <message>
        <source>Use a standalone terminal</source>
        <translation>ცალკე ტერმინალის გამოყენება</translation>
    </message>
    <message>
        <source>Use this till’s terminal</source>
        <translation>ამ სალაროს ტერმინალის გამოყენება</translation>
    </message>
</context>
<context>
    <name>WorksCard</name>
    <message>
        <source>What works now</source>
        <translation>რა მუშაობს ახლა</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>ჩვეულებრივ</translation>
    </message>
    <message>
        <source>{count} on this till</source>
        <translation>{count} ამ სალაროზე</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>კლიენტის ძიება</translation>
    </message>
    <message>
        <source>Sell for cash</source>
        <translation>ნაღდით გაყიდვა</translation>
    </message>
    <message>
        <source>Earn points</source>
        <translation>ქულების დარიცხვა</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>მოგვიანებით</translation>
    </message>
    <message>
        <source>Notes, sizes, consents</source>
        <translation>ჩანაწერები, ზომები, თანხმობები</translation>
    </message>
    <message>
        <source>Sent later</source>
        <translation>მოგვიანებით</translation>
    </message>
    <message>
        <source>Look at online carts</source>
        <translation>ონლაინ კალათების ნახვა</translation>
    </message>
    <message>
        <source>As saved here</source>
        <translation>შენახული ასლი</translation>
    </message>
    <message>
        <source>Take over a cart</source>
        <translation>კალათის გადმოტანა</translation>
    </message>
    <message>
        <source>Needs a connection</source>
        <translation>საჭიროა კავშირი</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ნივთი</numerusform>
            <numerusform>%n ნივთი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n პოზიცია</numerusform>
            <numerusform>%n პოზიცია</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n შეკვეთა</numerusform>
            <numerusform>%n შეკვეთა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n დღის წინ</numerusform>
            <numerusform>%n დღის წინ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>კიდევ %n</numerusform>
            <numerusform>კიდევ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} point(s)</source>
        <translation>
            <numerusform>{0} ქულა</numerusform>
            <numerusform>{0} ქულა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} point(s) earned</source>
        <translation>
            <numerusform>დაირიცხა {0} ქულა</numerusform>
            <numerusform>დაირიცხა {0} ქულა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} record(s)</source>
        <translation>
            <numerusform>{0} ჩანაწერი</numerusform>
            <numerusform>{0} ჩანაწერი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} cart(s)</source>
        <translation>
            <numerusform>{0} კალათა</numerusform>
            <numerusform>{0} კალათა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} order(s)</source>
        <translation>
            <numerusform>{0} შეკვეთა</numerusform>
            <numerusform>{0} შეკვეთა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} answer(s)</source>
        <translation>
            <numerusform>{0} პასუხი</numerusform>
            <numerusform>{0} პასუხი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} customer(s)</source>
        <translation>
            <numerusform>{0} კლიენტი</numerusform>
            <numerusform>{0} კლიენტი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} day(s) still to be added up</source>
        <translation>
            <numerusform>დასათვლელია კიდევ {0} დღე</numerusform>
            <numerusform>დასათვლელია კიდევ {0} დღე</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n day(s)</source>
        <translation>
            <numerusform>დაახლოებით %n დღეში ერთხელ</numerusform>
            <numerusform>დაახლოებით %n დღეში ერთხელ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n week(s)</source>
        <translation>
            <numerusform>დაახლოებით %n კვირაში ერთხელ</numerusform>
            <numerusform>დაახლოებით %n კვირაში ერთხელ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n დღეში</numerusform>
            <numerusform>%n დღეში</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Newest</source>
        <translation>უახლესი</translation>
    </message>
    <message>
        <source>Handed to a manager</source>
        <translation>გადაეცა მენეჯერს</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>გაყიდვა {number}</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>ეს სალარო</translation>
    </message>
    <message>
        <source>Another till</source>
        <translation>სხვა სალარო</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>სხვაგან</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>კლიენტი</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>კი</translation>
    </message>
    <message>
        <source>No</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>ნომერი ჯერ არ არის</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>არაფერი</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>დაბადების დღე</translation>
    </message>
    <message>
        <source>Home store</source>
        <translation>საკუთარი მაღაზია</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>მორგება</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>ვიღაც</translation>
    </message>
    <message>
        <source>{who} changed it</source>
        <translation>შეცვალა: {who}</translation>
    </message>
    <message>
        <source>{who} recorded a yes</source>
        <translation>„კი“ ჩაწერა: {who}</translation>
    </message>
    <message>
        <source>{who} recorded a no</source>
        <translation>„არა“ ჩაწერა: {who}</translation>
    </message>
    <message>
        <source>The card was given to {who}</source>
        <translation>ბარათი მიეცა: {who}</translation>
    </message>
    <message>
        <source>{who} made the sale</source>
        <translation>გაყიდვა გააფორმა: {who}</translation>
    </message>
    <message>
        <source>{who} handed it to a manager</source>
        <translation>მენეჯერს გადასცა: {who}</translation>
    </message>
    <message>
        <source>The file was damaged, then repaired</source>
        <translation>ფაილი დაზიანდა, მერე აღდგა</translation>
    </message>
    <message>
        <source>An older copy of the file was put back</source>
        <translation>დაბრუნდა ფაილის ძველი ასლი</translation>
    </message>
    <message>
        <source>It no longer matched what was there</source>
        <translation>იქ არსებულს აღარ ემთხვეოდა</translation>
    </message>
    <message>
        <source>Both were compared</source>
        <translation>ორივე შედარებულია</translation>
    </message>
    <message>
        <source>Number given twice</source>
        <translation>ორჯერ გაცემული ნომერი</translation>
    </message>
    <message>
        <source>First given</source>
        <translation>პირველად გაიცა</translation>
    </message>
    <message>
        <source>Changes kept</source>
        <translation>შენახული ცვლილებები</translation>
    </message>
    <message>
        <source>Of these still to be sent</source>
        <translation>აქედან გასაგზავნი</translation>
    </message>
    <message>
        <source>Payments kept</source>
        <translation>შენახული გადახდები</translation>
    </message>
    <message>
        <source>Changes missing</source>
        <translation>დაკარგული ცვლილებები</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>დაკარგული ნომრები</translation>
    </message>
    <message>
        <source>{bad} of {all}</source>
        <translation>{all}-დან {bad}</translation>
    </message>
    <message>
        <source>Damaged parts of the file</source>
        <translation>ფაილის დაზიანებული ნაწილები</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ანგარიში</translation>
    </message>
    <message>
        <source>Sales numbered since</source>
        <translation>მას შემდეგ დანომრილი გაყიდვები</translation>
    </message>
    <message>
        <source>{here} here, {known} known</source>
        <translation>აქ {here}, ცნობილია {known}</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>ბოლო ნომერი</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}-დან {last}-მდე</translation>
    </message>
    <message>
        <source>{channel}: two answers</source>
        <translation>{channel}: ორი პასუხი</translation>
    </message>
    <message>
        <source>One card, two customers</source>
        <translation>ერთი ბარათი, ორი კლიენტი</translation>
    </message>
    <message>
        <source>Cart paid twice</source>
        <translation>კალათა ორჯერ გადაიხადეს</translation>
    </message>
    <message>
        <source>Paid, but not booked</source>
        <translation>გადახდილია, მაგრამ არ გატარდა</translation>
    </message>
    <message>
        <source>Sums to check</source>
        <translation>შესამოწმებელი ჯამები</translation>
    </message>
    <message>
        <source>One number, two sales</source>
        <translation>ერთი ნომერი, ორი გაყიდვა</translation>
    </message>
    <message>
        <source>Goods sold twice</source>
        <translation>ნივთი ორჯერ გაიყიდა</translation>
    </message>
    <message>
        <source>Needs a manager</source>
        <translation>საჭიროა მენეჯერი</translation>
    </message>
    <message>
        <source>From a till out of service</source>
        <translation>ამორთული სალაროდან</translation>
    </message>
    <message>
        <source>A note was not kept</source>
        <translation>ჩანაწერი არ შეინახა</translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation>ჩანაწერი აღარ არსებობს</translation>
    </message>
    <message>
        <source>A till was set back</source>
        <translation>სალარო უკან დაბრუნდა</translation>
    </message>
    <message>
        <source>A damaged file was repaired</source>
        <translation>დაზიანებული ფაილი აღდგა</translation>
    </message>
    <message>
        <source>Something cannot be read</source>
        <translation>რაღაც ვერ იკითხება</translation>
    </message>
    <message>
        <source>One voucher, two sales</source>
        <translation>ერთი ვაუჩერი, ორი გაყიდვა</translation>
    </message>
    <message>
        <source>More points than there were</source>
        <translation>ქულა არსებულზე მეტია</translation>
    </message>
    <message>
        <source>A high discount</source>
        <translation>დიდი ფასდაკლება</translation>
    </message>
    <message>
        <source>Nothing left to send</source>
        <translation>გასაგზავნი აღარ დარჩა</translation>
    </message>
    <message>
        <source>A link was not paid</source>
        <translation>ბმული არ გადაიხადეს</translation>
    </message>
    <message>
        <source>Money nobody waited for</source>
        <translation>უმისამართო თანხა</translation>
    </message>
    <message>
        <source>A link was paid with another sum</source>
        <translation>ბმული სხვა თანხით გადაიხადეს</translation>
    </message>
    <message>
        <source>Money not back yet</source>
        <translation>თანხა ჯერ არ დაბრუნებულა</translation>
    </message>
    <message>
        <source>The count differs</source>
        <translation>დათვლილი განსხვავდება</translation>
    </message>
    <message>
        <source>Much cash taken out</source>
        <translation>გატანილია ბევრი ნაღდი</translation>
    </message>
    <message>
        <source>A receipt was not sent</source>
        <translation>ქვითარი არ გაიგზავნა</translation>
    </message>
    <message>
        <source>A link was not sent</source>
        <translation>ბმული არ გაიგზავნა</translation>
    </message>
    <message>
        <source>A payment without an answer</source>
        <translation>გადახდა პასუხის გარეშე</translation>
    </message>
    <message>
        <source>Closed with an open payment</source>
        <translation>დაიხურა გაურკვეველი გადახდით</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>საჭიროა შემოწმება</translation>
    </message>
    <message>
        <source>Two phone numbers</source>
        <translation>ტელეფონის ორი ნომერი</translation>
    </message>
    <message>
        <source>Two email addresses</source>
        <translation>ელფოსტის ორი მისამართი</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>ორი ენა</translation>
    </message>
    <message>
        <source>Two birthdays</source>
        <translation>დაბადების ორი დღე</translation>
    </message>
    <message>
        <source>Two home stores</source>
        <translation>ორი საკუთარი მაღაზია</translation>
    </message>
    <message>
        <source>Two notes about fit</source>
        <translation>ორი ჩანაწერი მორგებაზე</translation>
    </message>
    <message>
        <source>Several details differ</source>
        <translation>რამდენიმე მონაცემი განსხვავდება</translation>
    </message>
    <message>
        <source>Two sizes</source>
        <translation>ორი ზომა</translation>
    </message>
    <message>
        <source>Two names</source>
        <translation>ორი სახელი</translation>
    </message>
    <message>
        <source>{channel}: yes or no?</source>
        <translation>{channel}: კი თუ არა?</translation>
    </message>
    <message>
        <source>Whose card is this?</source>
        <translation>ვისია ეს ბარათი?</translation>
    </message>
    <message>
        <source>Which sale stands?</source>
        <translation>რომელი გაყიდვა რჩება?</translation>
    </message>
    <message>
        <source>Does this sale stand?</source>
        <translation>რჩება ეს გაყიდვა?</translation>
    </message>
    <message>
        <source>Are the sums right?</source>
        <translation>სწორია ჯამები?</translation>
    </message>
    <message>
        <source>Do both sales stand?</source>
        <translation>რჩება ორივე გაყიდვა?</translation>
    </message>
    <message>
        <source>Who keeps the goods?</source>
        <translation>ვის რჩება ნივთი?</translation>
    </message>
    <message>
        <source>Shall it be done?</source>
        <translation>შევასრულოთ?</translation>
    </message>
    <message>
        <source>Shall it count?</source>
        <translation>ჩავთვალოთ?</translation>
    </message>
    <message>
        <source>Write the note again?</source>
        <translation>ჩავწეროთ ჩანაწერი ხელახლა?</translation>
    </message>
    <message>
        <source>Is everything at this till all right?</source>
        <translation>წესრიგშია ყველაფერი ამ სალაროზე?</translation>
    </message>
    <message>
        <source>Is anything missing after the repair?</source>
        <translation>აკლია რამე აღდგენის შემდეგ?</translation>
    </message>
    <message>
        <source>May the voucher count twice?</source>
        <translation>ვაუჩერი ორჯერ ჩავთვალოთ?</translation>
    </message>
    <message>
        <source>Shall the points stay used?</source>
        <translation>დარჩეს ქულები გამოყენებული?</translation>
    </message>
    <message>
        <source>Is this discount all right?</source>
        <translation>წესრიგშია ეს ფასდაკლება?</translation>
    </message>
    <message>
        <source>Where shall the goods come from?</source>
        <translation>საიდან გავგზავნოთ ნივთი?</translation>
    </message>
    <message>
        <source>Is the money given back?</source>
        <translation>დავუბრუნეთ თანხა კლიენტს?</translation>
    </message>
    <message>
        <source>Is the money returned?</source>
        <translation>დაბრუნდა თანხა?</translation>
    </message>
    <message>
        <source>How was the money returned?</source>
        <translation>როგორ დაბრუნდა თანხა?</translation>
    </message>
    <message>
        <source>Is the difference explained?</source>
        <translation>სხვაობის მიზეზი ცნობილია?</translation>
    </message>
    <message>
        <source>Was this all right?</source>
        <translation>ეს წესრიგში იყო?</translation>
    </message>
    <message>
        <source>Send the receipt again?</source>
        <translation>გავგზავნოთ ქვითარი ხელახლა?</translation>
    </message>
    <message>
        <source>Send the link again?</source>
        <translation>გავგზავნოთ ბმული ხელახლა?</translation>
    </message>
    <message>
        <source>Was the customer charged?</source>
        <translation>ჩამოეჭრა კლიენტს თანხა?</translation>
    </message>
    <message>
        <source>What became of the payment?</source>
        <translation>რით დასრულდა გადახდა?</translation>
    </message>
    <message>
        <source>Can this be put aside?</source>
        <translation>შეიძლება ამის განზე გადადება?</translation>
    </message>
    <message>
        <source>Which phone number is right?</source>
        <translation>ტელეფონის რომელი ნომერია სწორი?</translation>
    </message>
    <message>
        <source>Which email address is right?</source>
        <translation>ელფოსტის რომელი მისამართია სწორი?</translation>
    </message>
    <message>
        <source>Which language is right?</source>
        <translation>რომელი ენაა სწორი?</translation>
    </message>
    <message>
        <source>Which birthday is right?</source>
        <translation>დაბადების რომელი დღეა სწორი?</translation>
    </message>
    <message>
        <source>Which home store is right?</source>
        <translation>რომელი საკუთარი მაღაზიაა სწორი?</translation>
    </message>
    <message>
        <source>Which note is right?</source>
        <translation>რომელი ჩანაწერია სწორი?</translation>
    </message>
    <message>
        <source>Which details are right?</source>
        <translation>რომელი მონაცემებია სწორი?</translation>
    </message>
    <message>
        <source>Which size is right?</source>
        <translation>რომელი ზომაა სწორი?</translation>
    </message>
    <message>
        <source>Which name is right?</source>
        <translation>რომელი სახელია სწორი?</translation>
    </message>
    <message>
        <source>Changed here and on the website</source>
        <translation>შეიცვალა აქაც და საიტზეც</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>შეიცვალა ორ ადგილას</translation>
    </message>
    <message>
        <source>The number was given twice</source>
        <translation>ნომერი ორჯერ გაიცა</translation>
    </message>
    <message>
        <source>Bought elsewhere before it was sent</source>
        <translation>გაგზავნამდე სხვაგან იყიდეს</translation>
    </message>
    <message>
        <source>The cart had changed meanwhile</source>
        <translation>კალათა ამასობაში შეიცვალა</translation>
    </message>
    <message>
        <source>Total and lines do not agree</source>
        <translation>ჯამი და პოზიციები არ ემთხვევა</translation>
    </message>
    <message>
        <source>Two receipts have the same number</source>
        <translation>ორ ქვითარს ერთი ნომერი აქვს</translation>
    </message>
    <message>
        <source>Sold here and in another order</source>
        <translation>გაიყიდა აქაც და სხვა შეკვეთითაც</translation>
    </message>
    <message>
        <source>Not part of the associate’s role</source>
        <translation>კონსულტანტის როლში არ შედის</translation>
    </message>
    <message>
        <source>Sent by a till that was taken out of service</source>
        <translation>გამოაგზავნა ამორთულმა სალარომ</translation>
    </message>
    <message>
        <source>It held what looks like a bank card number</source>
        <translation>ერია საბანკო ბარათის მსგავსი ნომერი</translation>
    </message>
    <message>
        <source>Changed after the record was removed</source>
        <translation>შეიცვალა ჩანაწერის წაშლის შემდეგ</translation>
    </message>
    <message>
        <source>Its saved work is older than what was sent</source>
        <translation>შენახული გაგზავნილზე ძველია</translation>
    </message>
    <message>
        <source>What was whole is kept</source>
        <translation>დაუზიანებელი შენახულია</translation>
    </message>
    <message>
        <source>It is kept as it came</source>
        <translation>ინახება ისე, როგორც მოვიდა</translation>
    </message>
    <message>
        <source>Two tills took it without a connection</source>
        <translation>ორმა სალარომ კავშირის გარეშე მიიღო</translation>
    </message>
    <message>
        <source>Two tills used them without a connection</source>
        <translation>ორმა სალარომ კავშირის გარეშე გამოიყენა</translation>
    </message>
    <message>
        <source>More than this role may give by hand</source>
        <translation>მეტია, ვიდრე ამ როლს ხელით შეუძლია მისცეს</translation>
    </message>
    <message>
        <source>Sold to be sent, but the place has none</source>
        <translation>გაიყიდა გასაგზავნად, მაგრამ იქ აღარ არის</translation>
    </message>
    <message>
        <source>A part was paid at the till before</source>
        <translation>ნაწილი მანამდე სალაროსთან გადაიხადეს</translation>
    </message>
    <message>
        <source>A link was paid too late, or twice</source>
        <translation>ბმული გვიან ან ორჯერ გადაიხადეს</translation>
    </message>
    <message>
        <source>The order still waits for the right sum</source>
        <translation>შეკვეთა ჯერ სწორ თანხას ელოდება</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed it</source>
        <translation>ბარათის ტერმინალს არ დაუდასტურებია</translation>
    </message>
    <message>
        <source>The drawer did not hold what it should</source>
        <translation>უჯრაში არ იყო, რაც უნდა ყოფილიყო</translation>
    </message>
    <message>
        <source>More than this role may take out</source>
        <translation>მეტია, ვიდრე ამ როლს გატანა შეუძლია</translation>
    </message>
    <message>
        <source>The receipt could not be sent</source>
        <translation>ქვითარი ვერ გაიგზავნა</translation>
    </message>
    <message>
        <source>The link to pay did not reach the customer</source>
        <translation>გადახდის ბმული კლიენტამდე ვერ მივიდა</translation>
    </message>
    <message>
        <source>Nobody has heard how it ended</source>
        <translation>უცნობია, რით დასრულდა</translation>
    </message>
    <message>
        <source>A manager closed the shift without its answer</source>
        <translation>მენეჯერმა ცვლა მისი პასუხის გარეშე დახურა</translation>
    </message>
    <message>
        <source>The store service asks for a person</source>
        <translation>მაღაზიის სერვისს ადამიანი სჭირდება</translation>
    </message>
    <message>
        <source>Ask {name} later</source>
        <translation>მოგვიანებით კითხვა: {name}</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>მოგვიანებით კითხვა</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>სხვის დაწერა</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>ორივეს დატოვება</translation>
    </message>
    <message>
        <source>Record the yes</source>
        <translation>თანხმობის ჩაწერა</translation>
    </message>
    <message>
        <source>Keep the no</source>
        <translation>უარის დატოვება</translation>
    </message>
    <message>
        <source>Leave the card</source>
        <translation>ბარათის დატოვება</translation>
    </message>
    <message>
        <source>Use another number</source>
        <translation>სხვა ნომრის გამოყენება</translation>
    </message>
    <message>
        <source>Record money given back</source>
        <translation>დაბრუნებული თანხის ჩაწერა</translation>
    </message>
    <message>
        <source>Book both sales</source>
        <translation>ორივე გაყიდვის გატარება</translation>
    </message>
    <message>
        <source>Book the sale</source>
        <translation>გაყიდვის გატარება</translation>
    </message>
    <message>
        <source>Accept the sums</source>
        <translation>ჯამების მიღება</translation>
    </message>
    <message>
        <source>Keep both sales</source>
        <translation>ორივე გაყიდვის დატოვება</translation>
    </message>
    <message>
        <source>Keep the store sale</source>
        <translation>მაღაზიის გაყიდვის დატოვება</translation>
    </message>
    <message>
        <source>Take the goods back</source>
        <translation>ნივთების უკან მიღება</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>ახლავე შესრულება</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>ხელახლა გაგზავნა</translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation>თანხა ჩამოიჭრა</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>თანხა არ ჩამოჭრილა</translation>
    </message>
    <message>
        <source>Ask the store service again</source>
        <translation>სერვისთან გადამოწმება</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>ჩათვლა</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>გამოტოვება</translation>
    </message>
    <message>
        <source>Leave the note out</source>
        <translation>ჩანაწერის გამოტოვება</translation>
    </message>
    <message>
        <source>Write the note again</source>
        <translation>ჩანაწერის ხელახლა ჩაწერა</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>მიღება</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>განზე გადადება</translation>
    </message>
    <message>
        <source>Keep website number</source>
        <translation>საიტის ნომრის დატოვება</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>ამ ნომრის დატოვება</translation>
    </message>
    <message>
        <source>Keep website address</source>
        <translation>საიტის მისამართის დატოვება</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>ამ მისამართის დატოვება</translation>
    </message>
    <message>
        <source>Keep this language</source>
        <translation>ამ ენის დატოვება</translation>
    </message>
    <message>
        <source>Keep this birthday</source>
        <translation>ამ დღის დატოვება</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>ამ მაღაზიის დატოვება</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>ამ ჩანაწერის დატოვება</translation>
    </message>
    <message>
        <source>Keep these details</source>
        <translation>ამ მონაცემების დატოვება</translation>
    </message>
    <message>
        <source>Keep this size</source>
        <translation>ამ ზომის დატოვება</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>ამ სახელის დატოვება</translation>
    </message>
    <message>
        <source>A note on the profile says what to ask.</source>
        <translation>პროფილის ჩანაწერი გვახსენებს, რა ვკითხოთ.</translation>
    </message>
    <message>
        <source>Until then nothing changes.</source>
        <translation>მანამდე არაფერი იცვლება.</translation>
    </message>
    <message>
        <source>The profile of {name} shows it in every store.</source>
        <translation>ყველა მაღაზიაში ამას აჩვენებს პროფილი: {name}.</translation>
    </message>
    <message>
        <source>The other one is removed.</source>
        <translation>მეორე იშლება.</translation>
    </message>
    <message>
        <source>The other one is replaced.</source>
        <translation>მეორე იცვლება.</translation>
    </message>
    <message>
        <source>What {name} allowed stays as it is.</source>
        <translation>რაზეც თანახმაა {name}, უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>The decision is kept with your name.</source>
        <translation>გადაწყვეტილება თქვენი სახელით ინახება.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>არაფერი იცვლება.</translation>
    </message>
    <message>
        <source>Both stay on the profile.</source>
        <translation>ორივე პროფილში რჩება.</translation>
    </message>
    <message>
        <source>The first one is called first.</source>
        <translation>ჯერ პირველ ნომერზე ვრეკავთ.</translation>
    </message>
    <message>
        <source>This channel is not used.</source>
        <translation>ამ არხს არ ვიყენებთ.</translation>
    </message>
    <message>
        <source>You can ask again another day.</source>
        <translation>შეგიძლიათ სხვა დღეს ისევ ჰკითხოთ.</translation>
    </message>
    <message>
        <source>The yes is recorded with today’s date.</source>
        <translation>„კი“ დღევანდელი თარიღით იწერება.</translation>
    </message>
    <message>
        <source>Choose this only if the customer said it after the no.</source>
        <translation>აირჩიეთ მხოლოდ მაშინ, თუ კლიენტმა ეს უარის შემდეგ თქვა.</translation>
    </message>
    <message>
        <source>The card stays where it is.</source>
        <translation>ბარათი ადგილზე რჩება.</translation>
    </message>
    <message>
        <source>Give a new card at the next visit.</source>
        <translation>მიეცით ახალი ბარათი შემდეგ ვიზიტზე.</translation>
    </message>
    <message>
        <source>The new number is linked at once.</source>
        <translation>ახალი ნომერი მაშინვე ებმება.</translation>
    </message>
    <message>
        <source>The other customer keeps the card.</source>
        <translation>ბარათი მეორე კლიენტს რჩება.</translation>
    </message>
    <message>
        <source>The store service did not keep the number.</source>
        <translation>მაღაზიის სერვისმა ნომერი არ შეინახა.</translation>
    </message>
    <message>
        <source>The profile stays as it is.</source>
        <translation>პროფილი უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>The new note is added to the profile.</source>
        <translation>ახალი ჩანაწერი პროფილს ემატება.</translation>
    </message>
    <message>
        <source>The sale counts today, under its own number.</source>
        <translation>გაყიდვა დღეს ითვლება, საკუთარი ნომრით.</translation>
    </message>
    <message>
        <source>The payment stays with it.</source>
        <translation>გადახდა მასთან რჩება.</translation>
    </message>
    <message>
        <source>Give the money back before you record it.</source>
        <translation>ჯერ დააბრუნეთ თანხა, მერე ჩაწერეთ.</translation>
    </message>
    <message>
        <source>The other sale stands, with its points.</source>
        <translation>რჩება მეორე გაყიდვა თავისი ქულებით.</translation>
    </message>
    <message>
        <source>Points are added for both.</source>
        <translation>ქულები ორივესთვის ირიცხება.</translation>
    </message>
    <message>
        <source>Points follow.</source>
        <translation>ქულები მერე ირიცხება.</translation>
    </message>
    <message>
        <source>No sale is booked.</source>
        <translation>გაყიდვა არ ტარდება.</translation>
    </message>
    <message>
        <source>The sale was cancelled.</source>
        <translation>გაყიდვა გაუქმდა.</translation>
    </message>
    <message>
        <source>Return it where the customer paid.</source>
        <translation>დააბრუნეთ იქ, სადაც კლიენტმა გადაიხადა.</translation>
    </message>
    <message>
        <source>The terminal is not asked any more.</source>
        <translation>ტერმინალს აღარ ვეკითხებით.</translation>
    </message>
    <message>
        <source>The sale stays as it was paid.</source>
        <translation>გაყიდვა რჩება ისე, როგორც გადაიხადეს.</translation>
    </message>
    <message>
        <source>It goes to the same address.</source>
        <translation>იმავე მისამართზე იგზავნება.</translation>
    </message>
    <message>
        <source>The sale is completed with this payment.</source>
        <translation>გაყიდვა ამ გადახდით სრულდება.</translation>
    </message>
    <message>
        <source>The sale can be paid another way.</source>
        <translation>გაყიდვის გადახდა სხვა გზითაც შეიძლება.</translation>
    </message>
    <message>
        <source>What was taken goes back to the gift card.</source>
        <translation>ჩამოჭრილი თანხა სასაჩუქრე ბარათს უბრუნდება.</translation>
    </message>
    <message>
        <source>Both sales stay as they are.</source>
        <translation>ორივე გაყიდვა უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>Each is found by its day and amount.</source>
        <translation>თითოეული დღით და თანხით იძებნება.</translation>
    </message>
    <message>
        <source>The goods stay with the customer in the store.</source>
        <translation>ნივთები მაღაზიის კლიენტს რჩება.</translation>
    </message>
    <message>
        <source>Cancel the other order where it was made.</source>
        <translation>მეორე შეკვეთა გააუქმეთ იქ, სადაც გაფორმდა.</translation>
    </message>
    <message>
        <source>Both customers get their goods.</source>
        <translation>ორივე კლიენტი იღებს თავის ნივთს.</translation>
    </message>
    <message>
        <source>Send one of them from another place.</source>
        <translation>ერთ-ერთი სხვა ადგილიდან გაგზავნეთ.</translation>
    </message>
    <message>
        <source>The other order is sent as planned.</source>
        <translation>მეორე შეკვეთა ჩვეულებრივ იგზავნება.</translation>
    </message>
    <message>
        <source>Take the goods back and return the money.</source>
        <translation>მიიღეთ ნივთები უკან და დააბრუნეთ თანხა.</translation>
    </message>
    <message>
        <source>Compare with the receipts first, and enter what is missing.</source>
        <translation>ჯერ შეადარეთ ქვითრებს და შეიყვანეთ, რაც აკლია.</translation>
    </message>
    <message>
        <source>It is done with your name.</source>
        <translation>სრულდება თქვენი სახელით.</translation>
    </message>
    <message>
        <source>The first attempt stays without effect.</source>
        <translation>პირველი ცდა უშედეგოდ რჩება.</translation>
    </message>
    <message>
        <source>It is carried out now.</source>
        <translation>ახლა სრულდება.</translation>
    </message>
    <message>
        <source>It is kept, but has no effect.</source>
        <translation>ინახება, მაგრამ არ მოქმედებს.</translation>
    </message>
    <message>
        <source>What was whole is sent as usual.</source>
        <translation>დაუზიანებელი ჩვეულებრივ იგზავნება.</translation>
    </message>
    <message>
        <source>What was done since and not sent is gone.</source>
        <translation>მას შემდეგ გაკეთებული და გაუგზავნელი დაკარგულია.</translation>
    </message>
    <message>
        <source>The file holds personal data and can be read without a password. Give it to support only, then delete it.</source>
        <translation>ფაილში პირადი მონაცემებია და უპაროლოდ იკითხება. მიეცით მხოლოდ მხარდაჭერას, მერე წაშალეთ.</translation>
    </message>
    <message>
        <source>Save a copy for support</source>
        <translation>ასლის შენახვა მხარდაჭერისთვის</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ფაილის შენახვა</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>break_claim</name>
    <message>
        <source>Ask {who} to give it back, or a manager to break the hold.</source>
        <translation>დაბრუნება სთხოვეთ მას: {who}. ან დაკავებას მენეჯერი ხსნის.</translation>
    </message>
    <message>
        <source>Taken over: {time}.</source>
        <translation>გადმოტანილია: {time}.</translation>
    </message>
    <message>
        <source>A sale made there may still come: then a manager is asked what to do.</source>
        <translation>იქ გაფორმებული გაყიდვა შეიძლება ჯერ კიდევ მოვიდეს: მაშინ მენეჯერი წყვეტს.</translation>
    </message>
    <message>
        <source>The cart becomes the customer’s again.</source>
        <translation>კალათა ისევ კლიენტისაა.</translation>
    </message>
    <message>
        <source>Break the hold of {who}?</source>
        <translation>მოვხსნათ დაკავება? {who}</translation>
    </message>
    <message>
        <source>Leave it with them</source>
        <translation>მასთან დატოვება</translation>
    </message>
    <message>
        <source>Break the hold</source>
        <translation>დაკავების მოხსნა</translation>
    </message>
    <message>
        <source>The hold is broken</source>
        <translation>დაკავება მოხსნილია</translation>
    </message>
    <message>
        <source>The cart can be taken over.</source>
        <translation>კალათის გადმოტანა უკვე შეიძლება.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Barcode scanner</source>
        <translation>შტრიხკოდის სკანერი</translation>
    </message>
    <message>
        <source>As a keyboard</source>
        <translation>როგორც კლავიატურა</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>არ არის გამართული</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>გამორთული</translation>
    </message>
    <message>
        <source>Through the printer</source>
        <translation>პრინტერის გავლით</translation>
    </message>
    <message>
        <source>Opens by hand</source>
        <translation>ხელით იხსნება</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>ფულის უჯრა</translation>
    </message>
    <message>
        <source>On the second screen</source>
        <translation>მეორე ეკრანზე</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>კლიენტის ეკრანი</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>ქაღალდი ცოტაა</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>შეამოწმეთ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>პროგრამა</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>საქაღალდე</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>თავისუფალი ადგილი</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>გასაღები</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>დაშიფვრა</translation>
    </message>
    <message>
        <source>Changes made here</source>
        <translation>აქ გაკეთებული ცვლილებები</translation>
    </message>
    <message>
        <source>Copy of the shop</source>
        <translation>მაღაზიის ასლი</translation>
    </message>
    <message>
        <source>Store service</source>
        <translation>მაღაზიის სერვისი</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>საათი</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>სერტიფიკატი</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>ბარათის ტერმინალი</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>პრინტერი</translation>
    </message>
    <message>
        <source>Fiscal journal</source>
        <translation>ფისკალური ჟურნალი</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>ისე არ არის, როგორც უნდა</translation>
    </message>
    <message>
        <source>closed to others</source>
        <translation>სხვებისთვის დახურულია</translation>
    </message>
    <message>
        <source>readable by others</source>
        <translation>სხვებსაც შეუძლიათ წაკითხვა</translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} გბ</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>სისტემის საცავში</translation>
    </message>
    <message>
        <source>Not encrypted: {files}</source>
        <translation>დაუშიფრავია: {files}</translation>
    </message>
    <message>
        <source>All files, {count}</source>
        <translation>ყველა ფაილი, {count}</translation>
    </message>
    <message>
        <source>{waiting} waiting, {refused} not accepted</source>
        <translation>ელოდება {waiting}, არ მიიღეს {refused}</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} მბ</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>{time} მდგომარეობით</translation>
    </message>
    <message>
        <source>right</source>
        <translation>სწორია</translation>
    </message>
    <message>
        <source>{seconds} s off</source>
        <translation>სხვაობა {seconds} წმ</translation>
    </message>
    <message>
        <source>has paper</source>
        <translation>ქაღალდი აქვს</translation>
    </message>
    <message>
        <source>little paper left</source>
        <translation>ქაღალდი ცოტა დარჩა</translation>
    </message>
    <message>
        <source>whole, {count} since the last end of day</source>
        <translation>მთლიანია, დღის ბოლოდან {count}</translation>
    </message>
</context>
<context>
    <name>claim_lost</name>
    <message>
        <source>The hold on the online cart ended</source>
        <translation>ონლაინ კალათის დაკავება დასრულდა</translation>
    </message>
    <message>
        <source>Go on with the payment. Nothing is lost.</source>
        <translation>გააგრძელეთ გადახდა. არაფერი დაკარგულა.</translation>
    </message>
    <message>
        <source>Sell these goods as a new sale</source>
        <translation>ამ ნივთების ახალ გაყიდვად გატარება</translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation>კალათის დატოვება</translation>
    </message>
    <message>
        <source>The sale is dropped</source>
        <translation>გაყიდვა გაუქმებულია</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>თანხა არ ჩამოჭრილა.</translation>
    </message>
    <message>
        <source>It is already bought.</source>
        <translation>უკვე ნაყიდია.</translation>
    </message>
    <message>
        <source>It is with {who} now.</source>
        <translation>ახლა ამუშავებს {who}.</translation>
    </message>
    <message>
        <source>It is the customer’s again.</source>
        <translation>ისევ კლიენტისაა.</translation>
    </message>
    <message>
        <source>As a new sale the goods are sold here, and the store service closes the online cart.</source>
        <translation>ნივთები აქ ახალ გაყიდვად იყიდება, ონლაინ კალათას კი მაღაზიის სერვისი ხურავს.</translation>
    </message>
</context>
<context>
    <name>device_test</name>
    <message>
        <source>The drawer was opened</source>
        <translation>უჯრა გაიღო</translation>
    </message>
    <message>
        <source>{device} answered in {count} ms</source>
        <translation>{device}: პასუხი {count} მწმ-ში</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>პრინტერის შემოწმება</translation>
    </message>
</context>
<context>
    <name>discreet</name>
    <message>
        <source>Hidden while privacy is on.</source>
        <translation>დაფარულია, სანამ დაფარვა ჩართულია.</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <source>Cart taken over</source>
        <translation>კალათა გადმოტანილია</translation>
    </message>
    <message>
        <source>Cart given back</source>
        <translation>კალათა დაბრუნდა</translation>
    </message>
    <message>
        <source>Cart taken from another till</source>
        <translation>კალათა სხვა სალაროდან</translation>
    </message>
    <message>
        <source>Discount by hand</source>
        <translation>ხელით ფასდაკლება</translation>
    </message>
    <message>
        <source>Higher price agreed</source>
        <translation>შეთანხმებული მაღალი ფასი</translation>
    </message>
    <message>
        <source>Charge taken back</source>
        <translation>ჩამოჭრა გაუქმდა</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>თანხა დაბრუნდა</translation>
    </message>
    <message>
        <source>Payment did not come</source>
        <translation>გადახდა არ მოვიდა</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>ცვლა გაიხსნა</translation>
    </message>
    <message>
        <source>Float put right</source>
        <translation>საწყისი ნაშთი შესწორდა</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>შეტანილი</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>გატანილი</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>ცვლა დაიხურა</translation>
    </message>
    <message>
        <source>From a till out of service</source>
        <translation>ამორთული სალაროდან</translation>
    </message>
    <message>
        <source>Question decided</source>
        <translation>კითხვა გადაწყდა</translation>
    </message>
    <message>
        <source>Handed to a manager</source>
        <translation>გადაეცა მენეჯერს</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>იყო {old}, გახდა {new}</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>დაბრუნებული</translation>
    </message>
    <message>
        <source>nobody worked on it</source>
        <translation>არავინ ამუშავებდა</translation>
    </message>
    <message>
        <source>by a manager</source>
        <translation>მენეჯერის მიერ</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>დარჩა ჩვენი</translation>
    </message>
    <message>
        <source>theirs kept</source>
        <translation>დარჩა მათი</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>დარჩა ორივე</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>განზე გადაიდო</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>მიღებულია</translation>
    </message>
    <message>
        <source>money is back</source>
        <translation>თანხა დაბრუნებულია</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>ხელახლა ჩაიწერა</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>გასაგზავნი</translation>
    </message>
    <message>
        <source>Needs a manager</source>
        <translation>საჭიროა მენეჯერი</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>არ შესრულდა</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>აქციები</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>პირადი შეთავაზებები</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>ვაუჩერები</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ხელით</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ქულები</translation>
    </message>
    <message>
        <source>Other discounts</source>
        <translation>სხვა ფასდაკლებები</translation>
    </message>
    <message>
        <source>Card, other terminal</source>
        <translation>ბარათი, სხვა ტერმინალი</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>ვაუჩერი</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>არ მიღებულა</translation>
    </message>
    <message>
        <source>Sales {first} to {last}</source>
        <translation>გაყიდვები {first}-დან {last}-მდე</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>დღის ბოლო</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>ყველა სალარო</translation>
    </message>
    <message>
        <source>Made {time}</source>
        <translation>შედგა {time}</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>გაყიდვები</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>ნივთები</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>დამრგვალება</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Sold at {rate}</source>
        <translation>გაიყიდა, განაკვეთი {rate}</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>დღგ {rate}</translation>
    </message>
    <message>
        <source>From online carts</source>
        <translation>ონლაინ კალათებიდან</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Shift {number}, {till}</source>
        <translation>ცვლა {number}, {till}</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>საწყისი ნაშთი</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>ნაღდი გაყიდვები</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>დათვლილი</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>უნდა იყოს</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>სხვაობა</translation>
    </message>
    <message>
        <source>Unknown: {tender}</source>
        <translation>უცნობია: {tender}</translation>
    </message>
    <message>
        <source>Drawer not counted: {tills}</source>
        <translation>უჯრა არ დათვლილა: {tills}</translation>
    </message>
    <message>
        <source>Other tills as of {time}</source>
        <translation>სხვა სალაროები, {time} მდგომარეობით</translation>
    </message>
</context>
<context>
    <name>handing_over</name>
    <message>
        <source>Put it aside first, or ask a manager.</source>
        <translation>ჯერ გადადეთ ან მიმართეთ მენეჯერს.</translation>
    </message>
    <message>
        <source>The open sale is {name}’s.</source>
        <translation>გახსნილი გაყიდვის ავტორია {name}.</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>ახლა აქ {name} მუშაობს.</translation>
    </message>
</context>
<context>
    <name>help_sheet</name>
    <message>
        <source>Shortcuts and help</source>
        <translation>კლავიშები და დახმარება</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>კლიენტის ძიება</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>ახალი გაყიდვა</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>ახალი კლიენტი</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>შემდეგი პანელი</translation>
    </message>
    <message>
        <source>Panel before</source>
        <translation>წინა პანელი</translation>
    </message>
    <message>
        <source>Privacy on or off</source>
        <translation>დაფარვის ჩართვა ან გამორთვა</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>მთელ ეკრანზე</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>დაბლოკვა</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <translation>დაკავშირების ცდა</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>გაყიდვა</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>ანალიტიკა</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>ყურადღება</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>Stop, close, back</source>
        <translation>გაჩერება, დახურვა, უკან</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>აქ მოქმედი კლავიშები</translation>
    </message>
    <message>
        <source>A scan works on every page, wherever the focus is.</source>
        <translation>სკანი ყველა გვერდზე მუშაობს, ფოკუსის მიუხედავად.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <source>Week</source>
        <translation>კვირა</translation>
    </message>
    <message>
        <source>Last week is not over</source>
        <translation>ბოლო კვირა არ დასრულებულა</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Online carts of visitors</source>
        <translation>ვიზიტორების ონლაინ კალათები</translation>
    </message>
    <message>
        <source>Opened at the counter</source>
        <translation>გახსნილია სალაროზე</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>გადმოტანილია</translation>
    </message>
    <message>
        <source>Paid in store</source>
        <translation>გადახდილია მაღაზიაში</translation>
    </message>
    <message>
        <source>Met an associate</source>
        <translation>გამყიდველს შეხვდა</translation>
    </message>
    <message>
        <source>Website only</source>
        <translation>მხოლოდ საიტი</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>დღეები</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>დაბალი</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>საყურადღებო</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>მაღალი</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>პირველი შენაძენი</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>კლიენტები</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>გამყიდველი</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>კალათები</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>გაყიდვები</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>კონვერსია</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>არხი</translation>
    </message>
    <message>
        <source>If taken away</source>
        <translation>თუ მოვაკლებთ</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>ბოლო შეხება</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>პირველი შეხება</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>მაჩვენებელი</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>ეფუძნება</translation>
    </message>
    <message>
        <source>{0} thousand a week</source>
        <translation>ათასი {0} კვირაში</translation>
    </message>
    <message>
        <source>Make a call list of {0}</source>
        <translation>დასარეკი სიის შედგენა: {0}</translation>
    </message>
    <message>
        <source>Fewer than 10 people: not shown</source>
        <translation>10 კაცზე ნაკლები</translation>
    </message>
    <message>
        <source>Recovered online carts</source>
        <translation>დაბრუნებული კალათები</translation>
    </message>
    <message>
        <source>Recovered carts, number</source>
        <translation>დაბრუნებული კალათების რაოდენობა</translation>
    </message>
    <message>
        <source>Conversion at the counter</source>
        <translation>კონვერსია სალაროზე</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>საშუალო შეკვეთა</translation>
    </message>
    <message>
        <source>Pieces per order</source>
        <translation>ნივთი ერთ შეკვეთაში</translation>
    </message>
    <message>
        <source>Repeat purchase rate</source>
        <translation>განმეორებითი შესყიდვები</translation>
    </message>
    <message>
        <source>Customer value, 3 years</source>
        <translation>კლიენტის ღირებულება, 3 წ.</translation>
    </message>
    <message>
        <source>Return visits, 90 days</source>
        <translation>განმეორებითი ვიზიტები, 90 დღე</translation>
    </message>
    <message>
        <source>Retention, 90 days</source>
        <translation>შენარჩუნება, 90 დღე</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>დაკარგული კლიენტები</translation>
    </message>
    <message>
        <source>Expected losses</source>
        <translation>მოსალოდნელი დანაკარგი</translation>
    </message>
    <message>
        <source>At risk of leaving</source>
        <translation>შეიძლება წავიდნენ</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>დაბრუნების წილი</translation>
    </message>
    <message>
        <source>Return rate by order</source>
        <translation>დაბრუნების წილი შეკვეთებით</translation>
    </message>
    <message>
        <source>Return rate by piece</source>
        <translation>დაბრუნების წილი ნივთებით</translation>
    </message>
    <message>
        <source>Customers of two channels</source>
        <translation>ორი არხის კლიენტები</translation>
    </message>
    <message>
        <source>Spent by customers of two channels</source>
        <translation>ორი არხის კლიენტების დანახარჯი</translation>
    </message>
    <message>
        <source>Spent by customers of one channel</source>
        <translation>ერთი არხის კლიენტების დანახარჯი</translation>
    </message>
    <message>
        <source>Purchases a year</source>
        <translation>შესყიდვა წელიწადში</translation>
    </message>
    <message>
        <source>Revenue from repeat customers</source>
        <translation>შემოსავალი განმეორებითი კლიენტებისგან</translation>
    </message>
    <message>
        <source>Taken-over carts that were paid</source>
        <translation>გადმოტანილი კალათები, რომლებიც გადახდილია</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>შემოსავალი</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>შეკვეთები</translation>
    </message>
    <message>
        <source>May be written by e-mail</source>
        <translation>შეიძლება ელფოსტაზე მიწერა</translation>
    </message>
    <message>
        <source>May be sent SMS</source>
        <translation>შეიძლება SMS-ის გაგზავნა</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>შეიძლება დარეკვა</translation>
    </message>
    <message>
        <source>May be sent offers</source>
        <translation>შეიძლება შეთავაზებების გაგზავნა</translation>
    </message>
    <message>
        <source>The value of carts begun online and completed at a counter, without what was cancelled.</source>
        <translation>ონლაინ დაწყებული და სალაროზე დასრულებული კალათების ღირებულება, გაუქმებულის გარეშე.</translation>
    </message>
    <message>
        <source>Of the customers who visited the store, how many ordered in any channel within 7 days.</source>
        <translation>მაღაზიის ვიზიტორი კლიენტებიდან რამდენმა შეუკვეთა ნებისმიერ არხში 7 დღეში.</translation>
    </message>
    <message>
        <source>The net value of all orders, divided by their number.</source>
        <translation>ყველა შეკვეთის წმინდა ღირებულება, გაყოფილი მათ რაოდენობაზე.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the last 90 days, how many bought on two or more days.</source>
        <translation>ბოლო 90 დღის მყიდველი კლიენტებიდან რამდენმა იყიდა ორ ან მეტ დღეს.</translation>
    </message>
    <message>
        <source>What a customer is expected to spend in 3 years, worth today. A forecast, not a promise.</source>
        <translation>რამდენს დახარჯავს კლიენტი, მოლოდინით, 3 წელში, დღევანდელი ღირებულებით. ეს პროგნოზია, არა დაპირება.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the 90 days before, how many bought again in the last 90.</source>
        <translation>წინა 90 დღის მყიდველი კლიენტებიდან რამდენმა იყიდა ისევ ბოლო 90 დღეში.</translation>
    </message>
    <message>
        <source>The share of active customers who are likely not to come back. A forecast, not a fact.</source>
        <translation>აქტიური კლიენტების წილი, რომლებიც სავარაუდოდ აღარ დაბრუნდებიან. ეს პროგნოზია, არა ფაქტი.</translation>
    </message>
    <message>
        <source>The value of returned goods, as a share of what was sold, by the day of the sale.</source>
        <translation>დაბრუნებული ნივთების ღირებულების წილი გაყიდულში, გაყიდვის დღის მიხედვით.</translation>
    </message>
    <message>
        <source>The share of answers 9 and 10 minus the share of answers 0 to 6, on a scale from 0 to 10.</source>
        <translation>9 და 10 პასუხების წილს მინუს 0-დან 6-მდე პასუხების წილი, სკალაზე 0-დან 10-მდე.</translation>
    </message>
    <message>
        <source>The share of answers 4 and 5, on a scale from 1 to 5.</source>
        <translation>4 და 5 პასუხების წილი, სკალაზე 1-დან 5-მდე.</translation>
    </message>
    <message>
        <source>Net value of carts begun online and completed at a counter, by week and by the cart’s channel.</source>
        <translation>ონლაინ დაწყებული და სალაროზე დასრულებული კალათების წმინდა ღირებულება, კვირისა და კალათის არხის მიხედვით.</translation>
    </message>
    <message>
        <source>Visitors with an open online cart, and how many of them were opened, taken over and paid.</source>
        <translation>ვიზიტორები ღია ონლაინ კალათით და რამდენი მათგანი გაიხსნა, გადმოვიდა და გადაიხადეს.</translation>
    </message>
    <message>
        <source>How many of the customers bought again so many days after their first purchase.</source>
        <translation>რამდენმა კლიენტმა იყიდა ისევ ამდენი დღის შემდეგ პირველი შენაძენიდან.</translation>
    </message>
    <message>
        <source>Customers by the month of their first purchase, and the share that bought in each month after.</source>
        <translation>კლიენტები პირველი შენაძენის თვის მიხედვით და ყოველ შემდეგ თვეში მყიდველთა წილი.</translation>
    </message>
    <message>
        <source>Carts each associate recovered. For coaching, not for ranking.</source>
        <translation>კალათები, რომლებიც თითოეულმა გამყიდველმა დააბრუნა. სწავლისთვის, არა რეიტინგისთვის.</translation>
    </message>
    <message>
        <source>The net value of all orders of a channel, divided by their number.</source>
        <translation>არხის ყველა შეკვეთის წმინდა ღირებულება, გაყოფილი მათ რაოდენობაზე.</translation>
    </message>
    <message>
        <source>Active customers by how likely they are not to come back. A forecast, not a fact.</source>
        <translation>აქტიური კლიენტები იმის მიხედვით, რამდენად სავარაუდოა, რომ არ დაბრუნდებიან. ეს პროგნოზია, არა ფაქტი.</translation>
    </message>
    <message>
        <source>Sales a channel brought, by three rules. Credit is not causation.</source>
        <translation>არხის მოტანილი გაყიდვები სამი წესით. წვლილი მიზეზს არ ნიშნავს.</translation>
    </message>
    <message>
        <source>Pieces somebody would have bought, and why they did not.</source>
        <translation>ნივთები, რომლებსაც იყიდდნენ, და რატომ არ იყიდეს.</translation>
    </message>
    <message>
        <source>The other figures of the period, with what they are made of.</source>
        <translation>პერიოდის სხვა მაჩვენებლები და რას ეფუძნება.</translation>
    </message>
    <message>
        <source>In store, with online cart</source>
        <translation>მაღაზიაში, კალათით</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>მაღაზიაში</translation>
    </message>
    <message>
        <source>Phone and social</source>
        <translation>ტელეფონი და სოცქსელები</translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation>{0} პპ</translation>
    </message>
    <message>
        <source>Goal under {0}</source>
        <translation>მიზანი {0}-ზე ნაკლები</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>მიზანი {0}</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>პროგნოზი</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}-დან {high}-მდე</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>ჯერ არაფერია საჩვენებელი</translation>
    </message>
    <message>
        <source>{0} more than before</source>
        <translation>{0}-ით მეტი, ვიდრე ადრე</translation>
    </message>
    <message>
        <source>{0} less than before</source>
        <translation>{0}-ით ნაკლები, ვიდრე ადრე</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first}-დან {last}-მდე</translation>
    </message>
    <message>
        <source>With 95 % certainty</source>
        <translation>95 % სარწმუნოებით</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>დასარეკი სია</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ნაბიჯი</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>წილი</translation>
    </message>
    <message>
        <source>Recovered carts by channel</source>
        <translation>დაბრუნებული კალათები არხებით</translation>
    </message>
    <message>
        <source>From online cart to paid</source>
        <translation>კალათიდან გადახდამდე</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>შენარჩუნება</translation>
    </message>
    <message>
        <source>Average order by channel</source>
        <translation>საშუალო შეკვეთა არხებით</translation>
    </message>
    <message>
        <source>Risk of leaving</source>
        <translation>წასვლის რისკი</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>რისკი</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>კოჰორტები</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>გუნდი</translation>
    </message>
    <message>
        <source>What each channel brought</source>
        <translation>არხების წვლილი</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>სხვა მაჩვენებლები</translation>
    </message>
    <message>
        <source>A sum, no estimate</source>
        <translation>ჯამია, არა შეფასება</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ადრე</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>მიზანი</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>As of {time}</source>
        <translation>{time} მდგომარეობით</translation>
    </message>
</context>
<context>
    <name>payment_problems</name>
    <message>
        <source>A payment for this sale is under way or paid in part.</source>
        <translation>ამ გაყიდვის გადახდა მიმდინარეობს ან ნაწილი გადახდილია.</translation>
    </message>
    <message>
        <source>Nothing was changed. Finish it, or give the paid part back first.</source>
        <translation>არაფერი შეცვლილა. დაასრულეთ ან ჯერ გადახდილი ნაწილი დააბრუნეთ.</translation>
    </message>
    <message>
        <source>This is not an amount that is left to pay.</source>
        <translation>ეს თანხა არ ემთხვევა დარჩენილ გადასახდელს.</translation>
    </message>
    <message>
        <source>Nothing was taken. Check the amount.</source>
        <translation>თანხა არ მიღებულა. შეამოწმეთ თანხა.</translation>
    </message>
    <message>
        <source>The sale is not paid whole yet.</source>
        <translation>გაყიდვა ჯერ სრულად გადახდილი არ არის.</translation>
    </message>
    <message>
        <source>What is paid is safe. Take the rest.</source>
        <translation>გადახდილი დაცულია. მიიღეთ დანარჩენი.</translation>
    </message>
    <message>
        <source>This is the last of 4 payments.</source>
        <translation>ეს 4 გადახდიდან ბოლოა.</translation>
    </message>
    <message>
        <source>Nothing was taken. It has to be the whole rest.</source>
        <translation>თანხა არ მიღებულა. მთელი დანარჩენი უნდა იყოს.</translation>
    </message>
    <message>
        <source>This payment has moved on meanwhile.</source>
        <translation>ეს გადახდა ამასობაში შეიცვალა.</translation>
    </message>
    <message>
        <source>Nothing was charged twice. Look again.</source>
        <translation>თანხა ორჯერ არ ჩამოჭრილა. შეხედეთ ხელახლა.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Choose another way to pay.</source>
        <translation>ბარათიდან თანხა არ აღებულა. აირჩიეთ გადახდის სხვა გზა.</translation>
    </message>
    <message>
        <source>This gift card is not known.</source>
        <translation>ეს სასაჩუქრე ბარათი უცნობია.</translation>
    </message>
    <message>
        <source>Nothing was taken. Check its number.</source>
        <translation>თანხა არ მიღებულა. შეამოწმეთ ნომერი.</translation>
    </message>
    <message>
        <source>This gift card is blocked.</source>
        <translation>ეს სასაჩუქრე ბარათი დაბლოკილია.</translation>
    </message>
    <message>
        <source>This gift card is in another currency.</source>
        <translation>ეს სასაჩუქრე ბარათი სხვა ვალუტაშია.</translation>
    </message>
    <message>
        <source>There is not enough on this gift card.</source>
        <translation>ამ სასაჩუქრე ბარათზე თანხა არ კმარა.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Show its balance, then take less.</source>
        <translation>ბარათიდან თანხა არ აღებულა. ნახეთ ნაშთი და ნაკლები აიღეთ.</translation>
    </message>
    <message>
        <source>This payment was given up already.</source>
        <translation>ეს გადახდა უკვე გაუქმებულია.</translation>
    </message>
    <message>
        <source>This shop takes no payments by link.</source>
        <translation>ეს მაღაზია ბმულით გადახდას არ იღებს.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another way to pay.</source>
        <translation>არაფერი გაგზავნილა. აირჩიეთ გადახდის სხვა გზა.</translation>
    </message>
    <message>
        <source>The customer has just paid it.</source>
        <translation>კლიენტმა ახლახან გადაიხადა.</translation>
    </message>
    <message>
        <source>Nothing was changed. The order is complete.</source>
        <translation>არაფერი შეცვლილა. შეკვეთა დასრულებულია.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>ეს ელფოსტის მისამართი არ არის.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check what was typed.</source>
        <translation>არაფერი გაგზავნილა. შეამოწმეთ ჩაწერილი.</translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation>აკლია ციფრები.</translation>
    </message>
    <message>
        <source>What the card terminal answered cannot be read.</source>
        <translation>ტერმინალის პასუხი ვერ იკითხება.</translation>
    </message>
    <message>
        <source>Do not take another payment. Ask again; if it goes on, tell IT.</source>
        <translation>სხვა გადახდა არ მიიღოთ. ჰკითხეთ ხელახლა; თუ გაგრძელდა, აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>The card terminal cannot prove who it is.</source>
        <translation>ტერმინალი თავის ვინაობას ვერ ადასტურებს.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Choose another way to pay and tell IT.</source>
        <translation>მასთან არაფერი გაგზავნილა. აირჩიეთ გადახდის სხვა გზა და აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>The card terminal says no.</source>
        <translation>ბარათის ტერმინალი უარს ამბობს.</translation>
    </message>
    <message>
        <source>Nothing was changed. It is asked again by itself; if it goes on, tell IT.</source>
        <translation>არაფერი შეცვლილა. სალარო თავად კითხულობს ხელახლა; თუ გაგრძელდა, აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation>მოწყობილობა არ პასუხობს.</translation>
    </message>
    <message>
        <source>The sale is safe. Check its power and cable.</source>
        <translation>გაყიდვა დაცულია. შეამოწმეთ კვება და კაბელი.</translation>
    </message>
    <message>
        <source>The card terminal does not answer.</source>
        <translation>ბარათის ტერმინალი არ პასუხობს.</translation>
    </message>
    <message>
        <source>Do not take another payment. Check its power and cable, then ask again.</source>
        <translation>სხვა გადახდა არ მიიღოთ. შეამოწმეთ კვება და კაბელი, მერე ისევ ჰკითხეთ.</translation>
    </message>
    <message>
        <source>The card terminal is still busy.</source>
        <translation>ბარათის ტერმინალი ჯერ დაკავებულია.</translation>
    </message>
    <message>
        <source>Wait until it is done, then ask again.</source>
        <translation>დაელოდეთ დასრულებას, მერე ისევ ჰკითხეთ.</translation>
    </message>
    <message>
        <source>No card terminal is set up.</source>
        <translation>ბარათის ტერმინალი გამართული არ არის.</translation>
    </message>
    <message>
        <source>Nothing was charged. Choose another way to pay.</source>
        <translation>თანხა არ ჩამოჭრილა. აირჩიეთ გადახდის სხვა გზა.</translation>
    </message>
    <message>
        <source>An approval code has 2 to 12 letters or digits.</source>
        <translation>დადასტურების კოდში 2-დან 12-მდე ასო ან ციფრია.</translation>
    </message>
    <message>
        <source>Nothing was written down. Look at the slip.</source>
        <translation>არაფერი ჩაწერილა. შეხედეთ სლიპს.</translation>
    </message>
    <message>
        <source>Four digits are needed, or none.</source>
        <translation>საჭიროა ოთხი ციფრი ან არც ერთი.</translation>
    </message>
    <message>
        <source>Nothing was written down. Check the slip.</source>
        <translation>არაფერი ჩაწერილა. შეამოწმეთ სლიპი.</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>ეს საბანკო ბარათის ნომერს ჰგავს.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>არ შეგვინახავს. საბანკო ბარათის ადგილი მხოლოდ ტერმინალშია.</translation>
    </message>
    <message>
        <source>The place it was to be sent from had none left.</source>
        <translation>ადგილს, საიდანაც უნდა გაგზავნილიყო, აღარ დარჩა.</translation>
    </message>
    <message>
        <source>The gift card was not known.</source>
        <translation>სასაჩუქრე ბარათი უცნობი იყო.</translation>
    </message>
    <message>
        <source>The gift card was blocked.</source>
        <translation>სასაჩუქრე ბარათი დაბლოკილი იყო.</translation>
    </message>
    <message>
        <source>The gift card was in another currency.</source>
        <translation>სასაჩუქრე ბარათი სხვა ვალუტაში იყო.</translation>
    </message>
    <message>
        <source>There was not enough on the gift card.</source>
        <translation>სასაჩუქრე ბარათზე თანხა არ კმაროდა.</translation>
    </message>
    <message>
        <source>The gift card payment had been given up.</source>
        <translation>სასაჩუქრე ბარათით გადახდა გაუქმებული იყო.</translation>
    </message>
    <message>
        <source>The shop takes no payments by link.</source>
        <translation>მაღაზია ბმულით გადახდას არ იღებს.</translation>
    </message>
    <message>
        <source>The customer had paid it already.</source>
        <translation>კლიენტს უკვე გადახდილი ჰქონდა.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>ეს კოდი უცნობია.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check its letters.</source>
        <translation>არაფერი შეცვლილა. შეამოწმეთ ასოები.</translation>
    </message>
    <message>
        <source>This code is somebody else’s.</source>
        <translation>ეს კოდი სხვისია.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>This code has ended.</source>
        <translation>ამ კოდის ვადა გასულია.</translation>
    </message>
    <message>
        <source>The other store has none left to send.</source>
        <translation>მეორე მაღაზიას გასაგზავნი აღარ დარჩა.</translation>
    </message>
    <message>
        <source>Nothing was charged. Choose again what to do with this line.</source>
        <translation>თანხა არ ჩამოჭრილა. ხელახლა აირჩიეთ, რა ვუყოთ ამ პოზიციას.</translation>
    </message>
    <message>
        <source>Nobody knows where to send it.</source>
        <translation>უცნობია, სად გაიგზავნოს.</translation>
    </message>
    <message>
        <source>Nothing was charged. Add street and city to the customer, or choose again.</source>
        <translation>თანხა არ ჩამოჭრილა. დაამატეთ კლიენტის ქუჩა და ქალაქი ან აირჩიეთ ხელახლა.</translation>
    </message>
    <message>
        <source>This code was used already.</source>
        <translation>ეს კოდი უკვე გამოყენებულია.</translation>
    </message>
    <message>
        <source>Nothing was changed. A voucher counts once.</source>
        <translation>არაფერი შეცვლილა. ვაუჩერი ერთხელ მოქმედებს.</translation>
    </message>
    <message>
        <source>The goods are not enough for this code.</source>
        <translation>ამ კოდისთვის ნივთები არ კმარა.</translation>
    </message>
    <message>
        <source>Not so many points count here.</source>
        <translation>ამდენი ქულის გამოყენება აქ არ შეიძლება.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use fewer.</source>
        <translation>არაფერი შეცვლილა. გამოიყენეთ ნაკლები.</translation>
    </message>
    <message>
        <source>This is not a discount.</source>
        <translation>ეს ფასდაკლება არ არის.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type a share or an amount.</source>
        <translation>არაფერი შეცვლილა. ჩაწერეთ პროცენტი ან თანხა.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>საჭიროა მიზეზი.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one, or type it.</source>
        <translation>არაფერი შეცვლილა. აირჩიეთ ან ჩაწერეთ.</translation>
    </message>
    <message>
        <source>This discount is gone already.</source>
        <translation>ეს ფასდაკლება უკვე მოხსნილია.</translation>
    </message>
    <message>
        <source>This sale has no customer.</source>
        <translation>ამ გაყიდვას კლიენტი არ ჰყავს.</translation>
    </message>
    <message>
        <source>Nothing was changed. Scan their card first.</source>
        <translation>არაფერი შეცვლილა. ჯერ დაასკანერეთ კლიენტის ბარათი.</translation>
    </message>
    <message>
        <source>This code is for other goods.</source>
        <translation>ეს კოდი სხვა ნივთებისთვისაა.</translation>
    </message>
    <message>
        <source>You may give up to {share}.</source>
        <translation>თქვენი ზღვარია {share}.</translation>
    </message>
    <message>
        <source>This discount is too high.</source>
        <translation>ეს ფასდაკლება მეტისმეტია.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a manager for more.</source>
        <translation>არაფერი შეცვლილა. მეტი სთხოვეთ მენეჯერს.</translation>
    </message>
    <message>
        <source>This sale was taken up at another till.</source>
        <translation>ეს გაყიდვა სხვა სალარომ გააგრძელა.</translation>
    </message>
    <message>
        <source>Nothing was changed. It is open there.</source>
        <translation>არაფერი შეცვლილა. იქ არის გახსნილი.</translation>
    </message>
    <message>
        <source>This sale was dropped meanwhile.</source>
        <translation>ეს გაყიდვა ამასობაში გაუქმდა.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>თანხა არ ჩამოჭრილა.</translation>
    </message>
    <message>
        <source>This sale was held by another version of the till.</source>
        <translation>ეს გაყიდვა სალაროს სხვა ვერსიამ გადადო.</translation>
    </message>
    <message>
        <source>Nothing is lost. Take it up at the till that held it.</source>
        <translation>არაფერი დაკარგულა. გააგრძელეთ იმ სალაროზე, სადაც გადაიდო.</translation>
    </message>
</context>
<context>
    <name>payment_work</name>
    <message>
        <source>Ready</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>გამოიყენება</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>არ პასუხობს</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The printer is out of paper.</source>
        <translation>პრინტერს ქაღალდი გაუთავდა.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Change the roll, then print.</source>
        <translation>გაყიდვა გადახდილია და შენახული. შეცვალეთ რულონი და დაბეჭდეთ.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>პრინტერი არ პასუხობს.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Check its power and cable, then print.</source>
        <translation>გაყიდვა გადახდილია და შენახული. შეამოწმეთ კვება და კაბელი და დაბეჭდეთ.</translation>
    </message>
    <message>
        <source>This till has no program for printers.</source>
        <translation>ამ სალაროს საბეჭდი პროგრამა არ აქვს.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Send the receipt, and tell IT.</source>
        <translation>გაყიდვა გადახდილია და შენახული. გაგზავნეთ ქვითარი და აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>პრინტერი გამართული არ არის.</translation>
    </message>
    <message>
        <source>The sale is paid and saved. Send the receipt, or save it as a PDF.</source>
        <translation>გაყიდვა გადახდილია და შენახული. გაგზავნეთ ქვითარი ან შეინახეთ PDF-ად.</translation>
    </message>
    <message>
        <source>Receipts cannot be sent this way here.</source>
        <translation>აქ ქვითარი ამ გზით არ იგზავნება.</translation>
    </message>
    <message>
        <source>Nothing was sent. Print the receipt, or tell IT.</source>
        <translation>არაფერი გაგზავნილა. დაბეჭდეთ ქვითარი ან აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>The drawer is not counted yet.</source>
        <translation>უჯრა ჯერ არ დათვლილა.</translation>
    </message>
    <message>
        <source>The sale is kept, nothing was charged. Open the shift first.</source>
        <translation>გაყიდვა შენახულია, თანხა არ ჩამოჭრილა. ჯერ გახსენით ცვლა.</translation>
    </message>
    <message>
        <source>Cash has moved since the shift began.</source>
        <translation>ცვლის დაწყებიდან ნაღდი უკვე იმოძრავა.</translation>
    </message>
    <message>
        <source>Write a difference down as paid in or paid out.</source>
        <translation>სხვაობა ჩაწერეთ როგორც შეტანა ან გატანა.</translation>
    </message>
    <message>
        <source>The shift is open already.</source>
        <translation>ცვლა უკვე გახსნილია.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>Count the drawer first.</source>
        <translation>ჯერ დათვალეთ უჯრა.</translation>
    </message>
    <message>
        <source>The figures are shown once the shift is closed.</source>
        <translation>ციფრები ცვლის დახურვის შემდეგ ჩანს.</translation>
    </message>
    <message>
        <source>This shop works without shifts.</source>
        <translation>ეს მაღაზია ცვლების გარეშე მუშაობს.</translation>
    </message>
    <message>
        <source>This is more than your role may take out.</source>
        <translation>ეს თქვენი როლის ზღვარზე მეტია.</translation>
    </message>
    <message>
        <source>Nothing was written down. Ask a manager to sign in.</source>
        <translation>არაფერი ჩაწერილა. სთხოვეთ მენეჯერს შემოსვლა.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>აკლია მიზეზი.</translation>
    </message>
    <message>
        <source>Nothing was written down. Say what the cash is for.</source>
        <translation>არაფერი ჩაწერილა. დაწერეთ, რისთვის არის ნაღდი.</translation>
    </message>
    <message>
        <source>Nothing was charged, the sale is kept.</source>
        <translation>თანხა არ ჩამოჭრილა, გაყიდვა შენახულია.</translation>
    </message>
    <message>
        <source>The fiscal journal is not as it was written.</source>
        <translation>ფისკალური ჟურნალი ისე აღარ არის, როგორც ჩაიწერა.</translation>
    </message>
    <message>
        <source>Tell IT.</source>
        <translation>აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>The clock is behind the last fiscal record.</source>
        <translation>საათი ბოლო ფისკალურ ჩანაწერს ჩამორჩება.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>გაასწორეთ ამ კომპიუტერის საათი.</translation>
    </message>
    <message>
        <source>The fiscal day is not closed yet.</source>
        <translation>ფისკალური დღე ჯერ არ დახურულა.</translation>
    </message>
    <message>
        <source>Close it on the End of day page.</source>
        <translation>დახურეთ გვერდზე „დღის ბოლო“.</translation>
    </message>
    <message>
        <source>The store has no tax number.</source>
        <translation>მაღაზიას საგადასახადო ნომერი არ აქვს.</translation>
    </message>
    <message>
        <source>An earlier sale has no fiscal record yet.</source>
        <translation>წინა გაყიდვას ფისკალური ჩანაწერი ჯერ არ აქვს.</translation>
    </message>
    <message>
        <source>It is signed first as soon as the device answers.</source>
        <translation>მოწყობილობის პასუხისთანავე ჯერ ის დადასტურდება.</translation>
    </message>
    <message>
        <source>The fiscal journal cannot be written.</source>
        <translation>ფისკალურ ჟურნალში ჩაწერა ვერ ხერხდება.</translation>
    </message>
    <message>
        <source>The fiscal device does not take this sale.</source>
        <translation>ფისკალური მოწყობილობა ამ გაყიდვას არ იღებს.</translation>
    </message>
    <message>
        <source>The key of this till’s files is gone.</source>
        <translation>ამ სალაროს ფაილების გასაღები დაკარგულია.</translation>
    </message>
    <message>
        <source>The files are untouched, but do not open without it. Tell IT.</source>
        <translation>ფაილები ხელუხლებელია, მაგრამ უიმისოდ არ იხსნება. აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>Others on this computer may read the key.</source>
        <translation>ამ კომპიუტერზე გასაღები სხვებსაც შეუძლიათ წაიკითხონ.</translation>
    </message>
    <message>
        <source>Nothing was opened. Tell IT to take their rights away.</source>
        <translation>არაფერი გახსნილა. სთხოვეთ IT-ს მათი უფლებების მოხსნა.</translation>
    </message>
    <message>
        <source>Nothing is lost. It is fetched again when this till is connected.</source>
        <translation>არაფერი დაკარგულა. კავშირის აღდგენისას ისევ ჩამოიტვირთება.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell IT to look at {place}.</source>
        <translation>არაფერი შეცვლილა. სთხოვეთ IT-ს, შეამოწმოს {place}.</translation>
    </message>
    <message>
        <source>The copy of the shop on this till is damaged.</source>
        <translation>მაღაზიის ასლი ამ სალაროზე დაზიანებულია.</translation>
    </message>
    <message>
        <source>The copy of the shop on this till is gone.</source>
        <translation>მაღაზიის ასლი ამ სალაროზე აღარ არის.</translation>
    </message>
    <message>
        <source>This till has no copy of the shop yet.</source>
        <translation>ამ სალაროს მაღაზიის ასლი ჯერ არ აქვს.</translation>
    </message>
    <message>
        <source>Nothing is lost. It is fetched when this till is connected.</source>
        <translation>არაფერი დაკარგულა. კავშირის აღდგენისას ჩამოიტვირთება.</translation>
    </message>
    <message>
        <source>The file with what was not sent yet is missing.</source>
        <translation>გაუგზავნელი სამუშაოს ფაილი აკლია.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell IT: journal.db has to come back from a copy.</source>
        <translation>არაფერი შეცვლილა. აცნობეთ IT-ს: journal.db ასლიდან უნდა აღდგეს.</translation>
    </message>
    <message>
        <source>A setting of this till cannot be read.</source>
        <translation>ამ სალაროს პარამეტრი ვერ იკითხება.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell IT.</source>
        <translation>არაფერი შეცვლილა. აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>The files of this till cannot be used.</source>
        <translation>ამ სალაროს ფაილების გამოყენება ვერ ხერხდება.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the key.</source>
        <translation>ამ კომპიუტერს გასაღების შესანახი ადგილი არ აქვს.</translation>
    </message>
    <message>
        <source>Nothing was written. Tell IT to set up the keyring or name a key file.</source>
        <translation>არაფერი ჩაწერილა. სთხოვეთ IT-ს საცავის გამართვა ან გასაღების ფაილის მითითება.</translation>
    </message>
    <message>
        <source>The key does not open the files.</source>
        <translation>გასაღები ფაილებს არ ხსნის.</translation>
    </message>
    <message>
        <source>The files are untouched. Tell IT before doing anything.</source>
        <translation>ფაილები ხელუხლებელია. სანამ რამეს იზამთ, აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>Another program holds the files of this till.</source>
        <translation>ამ სალაროს ფაილებს სხვა პროგრამა იკავებს.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation>არაფერი დაკარგულა. სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>ამ კომპიუტერის დისკი სავსეა.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space, then go on.</source>
        <translation>ადრე შენახული დაცულია. გაათავისუფლეთ ადგილი და გააგრძელეთ.</translation>
    </message>
    <message>
        <source>A file of this till is damaged.</source>
        <translation>ამ სალაროს ფაილი დაზიანებულია.</translation>
    </message>
    <message>
        <source>It was left as it is. What was sent is safe. Tell IT to run: clienteling repair</source>
        <translation>ფაილი ხელუხლებელია. გაგზავნილი დაცულია. სთხოვეთ IT-ს, გაუშვას: clienteling repair</translation>
    </message>
    <message>
        <source>The files come from a newer version.</source>
        <translation>ფაილები უფრო ახალი ვერსიისაა.</translation>
    </message>
    <message>
        <source>They are untouched. Install the newer version again.</source>
        <translation>ხელუხლებელია. ხელახლა დააყენეთ ახალი ვერსია.</translation>
    </message>
    <message>
        <source>A device does not answer.</source>
        <translation>მოწყობილობა არ პასუხობს.</translation>
    </message>
    <message>
        <source>The sale is saved. Check its cable, then try again.</source>
        <translation>გაყიდვა შენახულია. შეამოწმეთ კაბელი და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The store service did not accept it.</source>
        <translation>მაღაზიის სერვისმა არ მიიღო.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>ეს არ გამოვიდა.</translation>
    </message>
    <message>
        <source>Your sale is safe. If it happens again, tell IT.</source>
        <translation>გაყიდვა დაცულია. თუ განმეორდა, აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>კავშირი არ არის.</translation>
    </message>
    <message>
        <source>What you do is saved on this till and sent later. Keep selling as usual.</source>
        <translation>თქვენი ნამუშევარი ამ სალაროზე ინახება და მოგვიანებით იგზავნება. გაყიდეთ ჩვეულებრივ.</translation>
    </message>
    <message>
        <source>The store service is busy.</source>
        <translation>მაღაზიის სერვისი დაკავებულია.</translation>
    </message>
    <message>
        <source>Nothing is lost. This till tries again by itself.</source>
        <translation>არაფერი დაკარგულა. სალარო თავად ცდის ხელახლა.</translation>
    </message>
    <message>
        <source>Too many look-ups in a short time.</source>
        <translation>მოკლე დროში მეტისმეტად ბევრი ძიებაა.</translation>
    </message>
    <message>
        <source>Wait a minute, then search again. Customers on this till still open.</source>
        <translation>დაიცადეთ ერთი წუთი და ხელახლა მოძებნეთ. ამ სალაროს კლიენტები ახლაც იხსნება.</translation>
    </message>
    <message>
        <source>The store service cannot prove who it is.</source>
        <translation>მაღაზიის სერვისი თავის ვინაობას ვერ ადასტურებს.</translation>
    </message>
    <message>
        <source>Nothing was sent. Keep selling for cash and tell IT.</source>
        <translation>არაფერი გაგზავნილა. გააგრძელეთ ნაღდით გაყიდვა და აცნობეთ IT-ს.</translation>
    </message>
    <message>
        <source>Something other than the store service answered.</source>
        <translation>მაღაზიის სერვისის ნაცვლად სხვა რამემ უპასუხა.</translation>
    </message>
    <message>
        <source>This till was taken out of service.</source>
        <translation>ეს სალარო ამორთულია.</translation>
    </message>
    <message>
        <source>What was done here was sent. Ask a manager for a new code.</source>
        <translation>აქ გაკეთებული გაგზავნილია. ახალი კოდი სთხოვეთ მენეჯერს.</translation>
    </message>
    <message>
        <source>This till and the store service are too far apart in age.</source>
        <translation>ამ სალაროსა და მაღაზიის სერვისის ვერსიები მეტისმეტად განსხვავდება.</translation>
    </message>
    <message>
        <source>What you do stays saved here. Tell IT to update this till.</source>
        <translation>თქვენი ნამუშევარი აქ ინახება. სალაროს განახლება სთხოვეთ IT-ს.</translation>
    </message>
    <message>
        <source>The store service started afresh.</source>
        <translation>მაღაზიის სერვისი თავიდან დაიწყო.</translation>
    </message>
    <message>
        <source>This till copies its customers again. Keep selling.</source>
        <translation>ეს სალარო კლიენტებს ხელახლა იწერს. გაყიდეთ ჩვეულებრივ.</translation>
    </message>
    <message>
        <source>You are not known at this till yet.</source>
        <translation>ეს სალარო ჯერ არ გიცნობთ.</translation>
    </message>
    <message>
        <source>Without a connection only people who signed in here lately can. Try again when connected.</source>
        <translation>კავშირის გარეშე შედის მხოლოდ ის, ვინც აქ ახლახან შევიდა. სცადეთ კავშირის აღდგენისას.</translation>
    </message>
    <message>
        <source>Too many wrong PINs without a connection.</source>
        <translation>კავშირის გარეშე PIN რამდენჯერმე არ დაემთხვა.</translation>
    </message>
    <message>
        <source>The sale is safe. Sign in again when connected, or ask a manager.</source>
        <translation>გაყიდვა დაცულია. შედით კავშირის აღდგენისას ან მიმართეთ მენეჯერს.</translation>
    </message>
    <message>
        <source>The name or PIN is not right.</source>
        <translation>სახელი ან PIN არ ემთხვევა.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>არაფერი შეცვლილა. სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>Your time here has run out.</source>
        <translation>თქვენი შესვლის დრო ამოიწურა.</translation>
    </message>
    <message>
        <source>The sale is safe. Type your PIN to go on with it.</source>
        <translation>გაყიდვა დაცულია. გასაგრძელებლად ჩაწერეთ PIN.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>ეს თქვენს როლში არ შედის.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a manager.</source>
        <translation>არაფერი შეცვლილა. მიმართეთ მენეჯერს.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>ეს კოდი უცნობია.</translation>
    </message>
    <message>
        <source>Check its letters, or ask for a new code.</source>
        <translation>შეამოწმეთ ასოები ან მოითხოვეთ ახალი კოდი.</translation>
    </message>
    <message>
        <source>This code is too old.</source>
        <translation>ეს კოდი ძველია.</translation>
    </message>
    <message>
        <source>Codes work for ten minutes. Ask for a new code.</source>
        <translation>კოდი ათ წუთს მოქმედებს. მოითხოვეთ ახალი.</translation>
    </message>
    <message>
        <source>It is being completed by {who}. Nothing was changed here.</source>
        <translation>კალათას {who} აფორმებს. აქ არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>It is being completed at another till. Nothing was changed here.</source>
        <translation>კალათას სხვა სალარო აფორმებს. აქ არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>It became order {number}. Nothing was charged here.</source>
        <translation>გახდა შეკვეთა {number}. აქ თანხა არ ჩამოჭრილა.</translation>
    </message>
    <message>
        <source>The rules of the shop do not allow this.</source>
        <translation>მაღაზიის წესები ამას არ უშვებს.</translation>
    </message>
    <message>
        <source>Someone else has this cart.</source>
        <translation>ეს კალათა სხვას აქვს.</translation>
    </message>
    <message>
        <source>This cart is already bought.</source>
        <translation>ეს კალათა უკვე ნაყიდია.</translation>
    </message>
    <message>
        <source>Nothing was charged here. Open the profile to see the order.</source>
        <translation>აქ თანხა არ ჩამოჭრილა. შეკვეთა პროფილში ჩანს.</translation>
    </message>
    <message>
        <source>The hold on the online cart ended.</source>
        <translation>ონლაინ კალათის დაკავება დასრულდა.</translation>
    </message>
    <message>
        <source>Nothing was charged. Take the cart over again.</source>
        <translation>თანხა არ ჩამოჭრილა. გადმოიტანეთ კალათა ხელახლა.</translation>
    </message>
    <message>
        <source>The total changed meanwhile.</source>
        <translation>ჯამი ამასობაში შეიცვალა.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look through the lines again.</source>
        <translation>თანხა არ ჩამოჭრილა. გადახედეთ პოზიციებს.</translation>
    </message>
    <message>
        <source>This card belongs to someone else.</source>
        <translation>ეს ბარათი სხვას ეკუთვნის.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the number.</source>
        <translation>არაფერი შეცვლილა. შეამოწმეთ ნომერი.</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>ეს საბანკო ბარათის ნომერს ჰგავს.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>არ შეგვინახავს. საბანკო ბარათის ადგილი მხოლოდ ტერმინალშია.</translation>
    </message>
    <message>
        <source>These goods are priced in another currency.</source>
        <translation>ამ ნივთების ფასი სხვა ვალუტაშია.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sell them in a sale of their own.</source>
        <translation>არაფერი შეცვლილა. გაატარეთ ცალკე გაყიდვად.</translation>
    </message>
    <message>
        <source>This is not on this till.</source>
        <translation>ეს ამ სალაროზე არ არის.</translation>
    </message>
    <message>
        <source>Nothing was changed. Search again when connected.</source>
        <translation>არაფერი შეცვლილა. მოძებნეთ კავშირის აღდგენისას.</translation>
    </message>
    <message>
        <source>Someone else has decided this already.</source>
        <translation>ეს უკვე სხვამ გადაწყვიტა.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what they chose.</source>
        <translation>არაფერი შეცვლილა. ნახეთ, რა აირჩიეს.</translation>
    </message>
    <message>
        <source>This customer asked to be forgotten.</source>
        <translation>ამ კლიენტმა მონაცემების წაშლა ითხოვა.</translation>
    </message>
    <message>
        <source>Nothing about them is kept any more.</source>
        <translation>მის შესახებ აღარაფერი ინახება.</translation>
    </message>
    <message>
        <source>Something done here is not sent yet.</source>
        <translation>აქ გაკეთებული რაღაც ჯერ არ გაგზავნილა.</translation>
    </message>
    <message>
        <source>It is safe on this till. Try again when it is sent.</source>
        <translation>ამ სალაროზე დაცულია. სცადეთ გაგზავნის შემდეგ.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>ამ სახელის ფაილი უკვე არის.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another name.</source>
        <translation>არაფერი შენახულა. აირჩიეთ სხვა სახელი.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>ეს პაროლი მოკლეა.</translation>
    </message>
    <message>
        <source>Nothing was saved. Type at least 12 letters or digits.</source>
        <translation>არაფერი შენახულა. ჩაწერეთ სულ მცირე 12 ასო ან ციფრი.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>არავინ არის შესული.</translation>
    </message>
    <message>
        <source>Your sale is safe. Sign in to go on.</source>
        <translation>გაყიდვა დაცულია. გასაგრძელებლად შედით.</translation>
    </message>
    <message>
        <source>This computer is not a till yet.</source>
        <translation>ეს კომპიუტერი ჯერ სალარო არ არის.</translation>
    </message>
    <message>
        <source>Enter the code a manager gives you.</source>
        <translation>ჩაწერეთ მენეჯერის მოცემული კოდი.</translation>
    </message>
    <message>
        <source>This till is known to the store service already.</source>
        <translation>მაღაზიის სერვისი ამ სალაროს უკვე იცნობს.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a manager to take the old one out of service.</source>
        <translation>არაფერი შეცვლილა. ძველის ამორთვა სთხოვეთ მენეჯერს.</translation>
    </message>
    <message>
        <source>Clienteling is already open on this computer.</source>
        <translation>Clienteling ამ კომპიუტერზე უკვე გახსნილია.</translation>
    </message>
    <message>
        <source>Nothing is lost. Use the window that is already open.</source>
        <translation>არაფერი დაკარგულა. გამოიყენეთ უკვე გახსნილი ფანჯარა.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>ეს მისამართი არ არის.</translation>
    </message>
    <message>
        <source>It begins with https:// and is given by IT.</source>
        <translation>იწყება https:// და იძლევა IT.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>ეს ვერ იკითხება.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check what was typed.</source>
        <translation>არაფერი შეცვლილა. შეამოწმეთ ჩაწერილი.</translation>
    </message>
    <message>
        <source>This is not a whole phone number.</source>
        <translation>ტელეფონის ნომერი სრული არ არის.</translation>
    </message>
    <message>
        <source>Check the digits. It is kept as typed if you save.</source>
        <translation>შეამოწმეთ ციფრები. შენახვისას რჩება ისე, როგორც წერია.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ეს თანხა არ არის.</translation>
    </message>
    <message>
        <source>Type digits, with a point before the smaller coins.</source>
        <translation>ჩაწერეთ ციფრები, თეთრების წინ წერტილი.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>ეს მეტისმეტად გრძელია.</translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten it.</source>
        <translation>არაფერი შეცვლილა. შეამოკლეთ.</translation>
    </message>
    <message>
        <source>This card is not known.</source>
        <translation>ეს ბარათი უცნობია.</translation>
    </message>
    <message>
        <source>It is not linked to anyone.</source>
        <translation>არავისზე არ არის მიბმული.</translation>
    </message>
    <message>
        <source>This is less than the amount to pay.</source>
        <translation>ეს გადასახდელზე ნაკლებია.</translation>
    </message>
    <message>
        <source>Nothing was taken. Enter what the customer gave.</source>
        <translation>თანხა არ მიღებულა. ჩაწერეთ, რამდენი მოგცათ კლიენტმა.</translation>
    </message>
    <message>
        <source>It was changed in two places. The newer value stands.</source>
        <translation>შეიცვალა ორ ადგილას. რჩება უფრო ახალი.</translation>
    </message>
    <message>
        <source>The store service is older than this till.</source>
        <translation>მაღაზიის სერვისი ამ სალაროზე ძველია.</translation>
    </message>
    <message>
        <source>The record does not exist any more.</source>
        <translation>ჩანაწერი აღარ არსებობს.</translation>
    </message>
    <message>
        <source>Something in it could not be read.</source>
        <translation>რაღაც მასში ვერ წაიკითხეს.</translation>
    </message>
    <message>
        <source>The role of who did it does not include this.</source>
        <translation>შემსრულებლის როლში ეს არ შედის.</translation>
    </message>
    <message>
        <source>The card belongs to someone else.</source>
        <translation>ბარათი სხვას ეკუთვნის.</translation>
    </message>
    <message>
        <source>The cart was not on hold for this till.</source>
        <translation>კალათა ამ სალაროს დაკავებული არ ჰქონდა.</translation>
    </message>
    <message>
        <source>The hold on the cart had ended.</source>
        <translation>კალათის დაკავება დასრულებული იყო.</translation>
    </message>
    <message>
        <source>Someone else had the cart.</source>
        <translation>კალათა სხვას ჰქონდა.</translation>
    </message>
    <message>
        <source>The cart was already bought elsewhere.</source>
        <translation>კალათა უკვე სხვაგან იყო ნაყიდი.</translation>
    </message>
    <message>
        <source>The total did not match the lines.</source>
        <translation>ჯამი პოზიციებს არ დაემთხვა.</translation>
    </message>
    <message>
        <source>The cart was being completed in a store.</source>
        <translation>კალათას მაღაზიაში აფორმებდნენ.</translation>
    </message>
    <message>
        <source>It held what looks like a bank card number.</source>
        <translation>ერია საბანკო ბარათის მსგავსი ნომერი.</translation>
    </message>
    <message>
        <source>Another till had taken up the sale that was put aside. Check that it was not sold twice.</source>
        <translation>გადადებული გაყიდვა სხვა სალარომ გააგრძელა. შეამოწმეთ, ორჯერ ხომ არ გაიყიდა.</translation>
    </message>
    <message>
        <source>The sale that was put aside had been dropped.</source>
        <translation>გადადებული გაყიდვა გაუქმებული იყო.</translation>
    </message>
    <message>
        <source>Someone else had decided it already. Their choice stands.</source>
        <translation>უკვე სხვამ გადაწყვიტა. რჩება მისი არჩევანი.</translation>
    </message>
    <message>
        <source>It waits for a manager, because this till was taken out of service.</source>
        <translation>მენეჯერს ელოდება, რადგან ეს სალარო ამორთულია.</translation>
    </message>
    <message>
        <source>It could not be sent while it still counted.</source>
        <translation>ვერ გაიგზავნა, სანამ ჯერ კიდევ მოქმედებდა.</translation>
    </message>
    <message>
        <source>It waits for an earlier change of the same record.</source>
        <translation>ელოდება იმავე ჩანაწერის ადრინდელ ცვლილებას.</translation>
    </message>
    <message>
        <source>It had the mark of another change.</source>
        <translation>სხვა ცვლილების ნიშანი ჰქონდა.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>ვერ წაიკითხეს.</translation>
    </message>
    <message>
        <source>This till had been taken out of service.</source>
        <translation>ეს სალარო უკვე ამორთული იყო.</translation>
    </message>
    <message>
        <source>What the shop knew of the customer was erased.</source>
        <translation>კლიენტის მონაცემები წაიშალა.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>საჭიროა სახელი.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>ეს ტელეფონის ნომერი არ არის.</translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation>აკლია ციფრები.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>ეს ელფოსტის მისამართი არ არის.</translation>
    </message>
    <message>
        <source>Write it as 08-17 or 1991-08-17.</source>
        <translation>ჩაწერეთ ასე: 08-17 ან 1991-08-17.</translation>
    </message>
    <message>
        <source>This is not a number of our cards.</source>
        <translation>ეს ჩვენი ბარათის ნომერი არ არის.</translation>
    </message>
    <message>
        <source>That looks like a bank card number. It is not kept.</source>
        <translation>ეს საბანკო ბარათის ნომერს ჰგავს. არ ინახება.</translation>
    </message>
    <message>
        <source>This cannot be kept.</source>
        <translation>ამის შენახვა არ შეიძლება.</translation>
    </message>
</context>
<context>
    <name>profile_rows</name>
    <message>
        <source>{count} here</source>
        <translation>{count} აქ</translation>
    </message>
    <message>
        <source>Not here · {count} in {place}</source>
        <translation>აქ არ არის · {place} {count}</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>მარაგში არ არის</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>ზომა აქ</translation>
    </message>
    <message>
        <source>{count} in {place}</source>
        <translation>{place} {count}</translation>
    </message>
    <message>
        <source>Not sold any more</source>
        <translation>აღარ იყიდება</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>შეკვეთა {number}</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>გასაგზავნია</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>გაუქმებული</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>დაბრუნებული</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>ნაწილობრივ დაბრუნებული</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>ონლაინ კალათა</translation>
    </message>
</context>
<context>
    <name>receipt_address</name>
    <message>
        <source>Send the receipt by email</source>
        <translation>ქვითრის გაგზავნა ფოსტით</translation>
    </message>
    <message>
        <source>Send the receipt by SMS</source>
        <translation>ქვითრის გაგზავნა SMS-ით</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>ელფოსტის მისამართი</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>ტელეფონის ნომერი</translation>
    </message>
    <message>
        <source>The address is used for this receipt only.</source>
        <translation>მისამართი მხოლოდ ამ ქვითრისთვის გამოიყენება.</translation>
    </message>
    <message>
        <source>Send the receipt</source>
        <translation>ქვითრის გაგზავნა</translation>
    </message>
    <message>
        <source>Email address or phone number</source>
        <translation>ელფოსტა ან ტელეფონის ნომერი</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>არ გაიგზავნოს</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>ქვითრის გაგზავნა</translation>
    </message>
</context>
<context>
    <name>receipt_ways</name>
    <message>
        <source>No receipt</source>
        <translation>უქვითროდ</translation>
    </message>
    <message>
        <source>Saved in the profile</source>
        <translation>ინახება პროფილში</translation>
    </message>
    <message>
        <source>Kept in this store</source>
        <translation>ინახება ამ მაღაზიაში</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ხელახლა ბეჭდვა</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>ახალი გაყიდვა</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF ფაილი</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>სასაჩუქრე ქვითარი</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>დაფარვა</translation>
    </message>
    <message>
        <source>This till has no printer</source>
        <translation>პრინტერი არ არის</translation>
    </message>
    <message>
        <source>As a copy</source>
        <translation>ასლად</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>ქაღალდზე</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>დაიბეჭდა {time}</translation>
    </message>
    <message>
        <source>Type an address</source>
        <translation>ჩაწერეთ მისამართი</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>ჩაწერეთ ნომერი</translation>
    </message>
    <message>
        <source>Not sent. Check the address</source>
        <translation>არ გაიგზავნა. შეამოწმეთ მისამართი</translation>
    </message>
    <message>
        <source>May not have arrived</source>
        <translation>შეიძლება არ მივიდა</translation>
    </message>
    <message>
        <source>Not sent. Try another way</source>
        <translation>არ გაიგზავნა. სცადეთ სხვა გზა</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>ასლი დაიბეჭდა</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Cart {amount}</source>
        <translation>კალათა {amount}</translation>
    </message>
    <message>
        <source>From the store service</source>
        <translation>მაღაზიის სერვისიდან</translation>
    </message>
    <message>
        <source>Wishlist in stock</source>
        <translation>სურვილი მარაგშია</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>{name} ამუშავებს</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>კლიენტის გარეშე</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>გასაგზავნია</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>ონლაინ კალათა</translation>
    </message>
</context>
<context>
    <name>sale_ask</name>
    <message>
        <source>Drop it, begin another</source>
        <translation>გაუქმება და ახლის დაწყება</translation>
    </message>
    <message>
        <source>Make it {name}’s sale</source>
        <translation>კლიენტის მიბმა: {name}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>A sale for {name} is open</source>
        <translation>გახსნილია გაყიდვა: {name}</translation>
    </message>
    <message>
        <source>A sale without a customer is open</source>
        <translation>გახსნილია გაყიდვა კლიენტის გარეშე</translation>
    </message>
    <message>
        <source>It has {lines}. Dropping it charges nothing; an online cart goes back as it was.</source>
        <translation>მასში {lines}. გაუქმებისას თანხა არ ჩამოიჭრება; ონლაინ კალათა უწინდელ სახეს იბრუნებს.</translation>
    </message>
</context>
<context>
    <name>sale_discounts</name>
    <message>
        <source>Discount</source>
        <translation>ფასდაკლება</translation>
    </message>
    <message>
        <source>Discount on one line</source>
        <translation>ფასდაკლება ერთ პოზიციაზე</translation>
    </message>
    <message>
        <source>Personal offer</source>
        <translation>პირადი შეთავაზება</translation>
    </message>
</context>
<context>
    <name>sale_leave</name>
    <message>
        <source>Give the cart back</source>
        <translation>კალათის დაბრუნება</translation>
    </message>
    <message>
        <source>It is the customer’s again, as it was. Nothing is charged. Why?</source>
        <translation>კალათა ისევ კლიენტისაა, უწინდელი სახით. თანხა არ ჩამოიჭრება. რატომ აბრუნებთ?</translation>
    </message>
    <message>
        <source>Keep the cart here</source>
        <translation>კალათის აქ დატოვება</translation>
    </message>
    <message>
        <source>The cart is back as it was</source>
        <translation>კალათა დაბრუნდა უწინდელი სახით</translation>
    </message>
    <message>
        <source>Hold this sale</source>
        <translation>ამ გაყიდვის გადადება</translation>
    </message>
    <message>
        <source>It can be taken up at every till of this store.</source>
        <translation>მისი გაგრძელება ამ მაღაზიის ყველა სალაროზე შეიძლება.</translation>
    </message>
    <message>
        <source>A word to know it by</source>
        <translation>სიტყვა ამოსაცნობად</translation>
    </message>
    <message>
        <source>May stay empty, for instance: red coat</source>
        <translation>შეიძლება ცარიელი დარჩეს, ან: წითელი პალტო</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>Hold sale</source>
        <translation>გადადება</translation>
    </message>
    <message>
        <source>The sale is held</source>
        <translation>გაყიდვა გადადებულია</translation>
    </message>
    <message>
        <source>Take it up here or at another till.</source>
        <translation>გააგრძელეთ აქ ან სხვა სალაროზე.</translation>
    </message>
    <message>
        <source>Saved for home</source>
        <translation>შენახულია საიტზე</translation>
    </message>
    <message>
        <source>The customer finds the goods in their online cart.</source>
        <translation>კლიენტი ნივთებს ონლაინ კალათაში ნახავს.</translation>
    </message>
    <message>
        <source>Drop this held sale?</source>
        <translation>გავაუქმოთ ეს გადადებული გაყიდვა?</translation>
    </message>
    <message>
        <source>Nothing is charged. An online cart goes back as it was.</source>
        <translation>თანხა არ ჩამოიჭრება. ონლაინ კალათა უწინდელ სახეს იბრუნებს.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>დატოვება</translation>
    </message>
    <message>
        <source>Drop held sale</source>
        <translation>გადადებულის გაუქმება</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ფასი</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>მარაგში არ არის</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>გადაიფიქრა</translation>
    </message>
    <message>
        <source>The wait</source>
        <translation>დიდხანს ლოდინი</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>სხვა მიზეზი</translation>
    </message>
</context>
<context>
    <name>sale_note</name>
    <message>
        <source>Not sold any more.</source>
        <translation>აღარ იყიდება.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another.</source>
        <translation>გამოტოვეთ ან აირჩიეთ სხვა.</translation>
    </message>
    <message>
        <source>Price rose {amount}.</source>
        <translation>ფასმა მოიმატა: {amount}.</translation>
    </message>
    <message>
        <source>The customer agreed.</source>
        <translation>კლიენტი თანახმაა.</translation>
    </message>
    <message>
        <source>Ask the customer before taking payment.</source>
        <translation>გადახდის მიღებამდე ჰკითხეთ კლიენტს.</translation>
    </message>
    <message>
        <source>Order {number}, {day}. Ask whether it is still wanted.</source>
        <translation>შეკვეთა {number}, {day}. ჰკითხეთ, კიდევ სურს თუ არა.</translation>
    </message>
    <message>
        <source>Bought already since.</source>
        <translation>მას შემდეგ უკვე ნაყიდია.</translation>
    </message>
    <message>
        <source>Sent from {place}.</source>
        <translation>იგზავნება: {place}.</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>მისამართზე: {address}</translation>
    </message>
    <message>
        <source>Price dropped {amount}.</source>
        <translation>ფასმა დაიკლო: {amount}.</translation>
    </message>
    <message>
        <source>The customer always pays the lower price.</source>
        <translation>კლიენტი ყოველთვის დაბალ ფასს იხდის.</translation>
    </message>
    <message>
        <source>{title} counted when the cart was saved.</source>
        <translation>კალათის შენახვისას მოქმედებდა {title}.</translation>
    </message>
    <message>
        <source>A promotion ended.</source>
        <translation>აქცია დასრულდა.</translation>
    </message>
    <message>
        <source>New promotion.</source>
        <translation>ახალი აქცია.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>To search all stores, sign in again: F12.</source>
        <translation>ყველა მაღაზიაში საძებნად შედით ხელახლა: F12.</translation>
    </message>
    <message>
        <source>That looks like a bank card number. It was not kept.</source>
        <translation>ეს საბანკო ბარათის ნომერს ჰგავს. არ შეგვინახავს.</translation>
    </message>
    <message>
        <source>This is too long to search for. Type a name, a phone or a card number.</source>
        <translation>საძებნად მეტისმეტად გრძელია. ჩაწერეთ სახელი, ტელეფონი ან ბარათის ნომერი.</translation>
    </message>
    <message>
        <source>This card is not known.</source>
        <translation>ეს ბარათი უცნობია.</translation>
    </message>
    <message>
        <source>No one here by that. You are offline: only customers on this till are searched.</source>
        <translation>ასეთი აქ არ არის. კავშირის გარეშე მხოლოდ ამ სალაროს კლიენტები იძებნება.</translation>
    </message>
    <message>
        <source>No one by that yet. Check the spelling, or add them with Ctrl N.</source>
        <translation>ასეთი ჯერ არ არის. შეამოწმეთ მართლწერა ან დაამატეთ: Ctrl N.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>ბარათი წაკითხულია</translation>
    </message>
    <message>
        <source>That looks like a bank card number.</source>
        <translation>ეს საბანკო ბარათის ნომერს ჰგავს.</translation>
    </message>
    <message>
        <source>It was not kept. Bank cards belong in the card terminal only.</source>
        <translation>არ შეგვინახავს. საბანკო ბარათის ადგილი მხოლოდ ტერმინალშია.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>ეს კოდი უცნობია.</translation>
    </message>
    <message>
        <source>It is not linked to a customer or a product.</source>
        <translation>არც კლიენტზეა მიბმული და არც ნივთზე.</translation>
    </message>
</context>
<context>
    <name>shift_float</name>
    <message>
        <source>The float is corrected</source>
        <translation>საწყისი ნაშთი შესწორებულია</translation>
    </message>
    <message>
        <source>The shift is closed</source>
        <translation>ცვლა დახურულია</translation>
    </message>
</context>
<context>
    <name>shift_move</name>
    <message>
        <source>Open the shift</source>
        <translation>ცვლის გახსნა</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ახლა არა</translation>
    </message>
</context>
<context>
    <name>suggestion_words</name>
    <message>
        <source>{often}, last time: {ago}</source>
        <translation>{often}, ბოლოს: {ago}</translation>
    </message>
    <message>
        <source>Offer to finish the online cart</source>
        <translation>შესთავაზეთ ონლაინ კალათის დასრულება</translation>
    </message>
    <message>
        <source>Show from the wishlist: {title}</source>
        <translation>აჩვენეთ სურვილების სიიდან: {title}</translation>
    </message>
    <message>
        <source>Offer again: {title}</source>
        <translation>ხელახლა შესთავაზეთ: {title}</translation>
    </message>
    <message>
        <source>Wish a happy birthday</source>
        <translation>მიულოცეთ დაბადების დღე</translation>
    </message>
    <message>
        <source>Take a little more time</source>
        <translation>დაუთმეთ ცოტა მეტი დრო</translation>
    </message>
    <message>
        <source>{here} of {lines} are here now.</source>
        <translation>ახლა აქაა: {here} / {lines}.</translation>
    </message>
    <message>
        <source>{amount} less than when it was saved.</source>
        <translation>{amount}-ით ნაკლები, ვიდრე შენახვისას.</translation>
    </message>
    <message>
        <source>In a size from the profile, {count} here.</source>
        <translation>პროფილის ზომაში, აქაა: {count}.</translation>
    </message>
    <message>
        <source>It is today.</source>
        <translation>დღეს არის.</translation>
    </message>
    <message>
        <source>The cart is open online and nobody else is completing it.</source>
        <translation>კალათა ღიაა ონლაინ და სხვა არავინ ასრულებს მას.</translation>
    </message>
    <message>
        <source>Some of it is in stock in this store.</source>
        <translation>ნაწილი ამ მაღაზიაშია მარაგში.</translation>
    </message>
    <message>
        <source>It is on the wishlist.</source>
        <translation>სურვილების სიაშია.</translation>
    </message>
    <message>
        <source>It is here in a size from the profile.</source>
        <translation>აქაა პროფილში მითითებულ ზომაში.</translation>
    </message>
    <message>
        <source>It was bought three times or more, and by that rhythm it is due.</source>
        <translation>ნაყიდია სამჯერ ან მეტჯერ და ამ რიტმით დროა ისევ.</translation>
    </message>
    <message>
        <source>The birthday is in the profile.</source>
        <translation>დაბადების დღე პროფილშია.</translation>
    </message>
    <message>
        <source>The last purchase is longer ago than usual for this customer.</source>
        <translation>ბოლო შენაძენიდან ამ კლიენტისთვის ჩვეულებრივზე მეტი დრო გავიდა.</translation>
    </message>
    <message>
        <source>Suggestions are switched off on the Consents tab.</source>
        <translation>რჩევები ითიშება თანხმობების ჩანართზე.</translation>
    </message>
    <message>
        <source>Popular in this store since {day}</source>
        <translation>პოპულარულია ამ მაღაზიაში: {day}-დან</translation>
    </message>
    <message>
        <source>Goes with {titles}</source>
        <translation>უხდება: {titles}</translation>
    </message>
    <message>
        <source>Because of {titles}</source>
        <translation>რადგან შეიძინა: {titles}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>დაბალი</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>მომატებული</translation>
    </message>
    <message>
        <source>High</source>
        <translation>მაღალი</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>ერთხელ იყიდა</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>აქტიური</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>ერთგული</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>ჩვეულებრივზე გვიან</translation>
    </message>
    <message>
        <source>Long away</source>
        <translation>დიდი ხანია არ ყოფილა</translation>
    </message>
</context>
<context>
    <name>take_over</name>
    <message>
        <source>Taking over…</source>
        <translation>გადმოდის…</translation>
    </message>
    <message>
        <source>Drop it, take the cart over</source>
        <translation>გაუქმება და კალათის გადმოტანა</translation>
    </message>
    <message>
        <source>Taking the cart over needs a connection</source>
        <translation>კალათის გადმოტანას კავშირი სჭირდება</translation>
    </message>
    <message>
        <source>The online cart stays as it is. You can sell these goods now as a new sale that names it; the store service closes the cart when the sale is sent.</source>
        <translation>ონლაინ კალათა უცვლელია. ნივთები ახლავე გაყიდეთ ახალ გაყიდვად, მასზე მითითებით; გაგზავნისას მაღაზიის სერვისი კალათას ხურავს.</translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation>კალათის დატოვება</translation>
    </message>
    <message>
        <source>Sell these goods now</source>
        <translation>ამ ნივთების ახლავე გაყიდვა</translation>
    </message>
    <message>
        <source>Drop it, sell the cart</source>
        <translation>გაუქმება და კალათის გაყიდვა</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Bought in this store</source>
        <translation>იყიდა ამ მაღაზიაში</translation>
    </message>
    <message>
        <source>Bought in {store}</source>
        <translation>იყიდა მაღაზიაში: {store}</translation>
    </message>
    <message>
        <source>Bought online: {channel}</source>
        <translation>იყიდა ონლაინ: {channel}</translation>
    </message>
    <message>
        <source>Returned: {reason}</source>
        <translation>დააბრუნა: {reason}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>დაბრუნებული</translation>
    </message>
    <message>
        <source>Cart saved: {channel}</source>
        <translation>კალათა შეინახა: {channel}</translation>
    </message>
    <message>
        <source>Note by {name}</source>
        <translation>ჩანაწერი: {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>Looked at {title}</source>
        <translation>ნახა: {title}</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>მაღაზია</translation>
    </message>
    <message>
        <source>Opened “{title}”</source>
        <translation>გახსნა „{title}“</translation>
    </message>
    <message>
        <source>Rated the visit {score} of 10</source>
        <translation>ვიზიტი შეაფასა, {score} 10-დან</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>სატელეფონო ზარი</translation>
    </message>
    <message>
        <source>Picked up an order</source>
        <translation>გაიტანა შეკვეთა</translation>
    </message>
    <message>
        <source>Card scanned at {place}</source>
        <translation>ბარათი დასკანერდა, {place}</translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation>ბარათი დასკანერდა</translation>
    </message>
    <message>
        <source>Visit at {place}</source>
        <translation>ვიზიტი, {place}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ვიზიტი</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>გასაგზავნია</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>პატარა იყო</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>დიდი იყო</translation>
    </message>
    <message>
        <source>changed mind</source>
        <translation>გადაიფიქრა</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>დაზიანებული</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>აღწერას არ ემთხვეოდა</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>სხვა ნივთი მოვიდა</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>დააგვიანდა</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>გაყიდვა {number}</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>გაყიდვა</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>გადახდა</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ვიზიტი</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>ახალი კლიენტი</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>შესწორება</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>ახალი საკონტაქტო</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>საკონტაქტო წაიშალა</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>მოსწონს</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>ლოიალობის ბარათი</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>თანხმობა მიღებულია</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>თანხმობა გაუქმდა</translation>
    </message>
    <message>
        <source>Suggestions on or off</source>
        <translation>რჩევების ჩართვა ან გამორთვა</translation>
    </message>
    <message>
        <source>Suggestion shown</source>
        <translation>რჩევა ნაჩვენებია</translation>
    </message>
    <message>
        <source>Suggestion put off</source>
        <translation>რჩევა გადაიდო</translation>
    </message>
    <message>
        <source>Wish added</source>
        <translation>სურვილი დაემატა</translation>
    </message>
    <message>
        <source>Wish removed</source>
        <translation>სურვილი წაიშალა</translation>
    </message>
    <message>
        <source>Cart taken over</source>
        <translation>კალათა გადმოტანილია</translation>
    </message>
    <message>
        <source>Cart given back</source>
        <translation>კალათა დაბრუნდა</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>გადაწყვეტილება</translation>
    </message>
    <message>
        <source>Question for a manager</source>
        <translation>კითხვა მენეჯერს</translation>
    </message>
</context>
<context>
    <name>window_place</name>
    <message>
        <source>Only a manager closes this program.</source>
        <translation>ამ პროგრამას მხოლოდ მენეჯერი ხურავს.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>არაფერი დაკარგულა.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>გუშინ</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>საიტი</translation>
    </message>
    <message>
        <source>App</source>
        <translation>აპი</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>მაღაზია</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>ზარი</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>პირადი შეთავაზება</translation>
    </message>
    <message>
        <source>Tops</source>
        <translation>ზედა</translation>
    </message>
    <message>
        <source>Bottoms</source>
        <translation>ქვედა</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>კაბა</translation>
    </message>
    <message>
        <source>Outerwear</source>
        <translation>პალტო</translation>
    </message>
    <message>
        <source>Shoes EU</source>
        <translation>ფეხსაცმ.</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>ხელთ.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ინგლისური</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>სპარსული</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>რუსული</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ქართული</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>სომხური</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>აზერბაიჯანული</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>თურქული</translation>
    </message>
    <message>
        <source>German</source>
        <translation>გერმანული</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ფრანგული</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>უკრაინული</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>არაბული</translation>
    </message>
    <message>
        <source>the web warehouse</source>
        <translation>საიტის საწყობი</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ნაღდი</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>ბარათი</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>სასაჩუქრე ბარათი</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ქულები</translation>
    </message>
    <message>
        <source>Pay by link</source>
        <translation>ბმულით გადახდა</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>კონსულტანტი</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>მაღაზიის მენეჯერი</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>სათაო ოფისი</translation>
    </message>
</context>
</TS>
